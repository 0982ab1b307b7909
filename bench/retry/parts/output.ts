import type { Part } from '../part.ts';
import { makePayload } from '../payload.ts';

import { flood } from './flood.ts';

const BYTES = 1e9;
const ROUNDS = 3;

/** A gigabyte of output: time, peak memory, bytes lost. */
export const output: Part = {
  name: 'output',
  title: '1 GB of output: time, peak memory, bytes lost',
  measure: async (bench) => {
    const lines = await flood({ payload: makePayload(bench.temp, BYTES, '\n'), stall: 0, rounds: ROUNDS }, bench);
    const endless = await flood({ payload: makePayload(bench.temp, BYTES, ' '), stall: 0, rounds: ROUNDS }, bench);
    return { rows: [...lines.rows, ...endless.rows], faults: [...lines.faults, ...endless.faults] };
  },
};
