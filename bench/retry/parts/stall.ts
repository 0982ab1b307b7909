import type { Part } from '../part.ts';
import { makePayload } from '../payload.ts';

import { flood } from './flood.ts';

/** A reader that stalls: the command must wait for it, and nothing may be lost or piled up. */
export const stall: Part = {
  name: 'stall',
  title: 'a reader that stalls (6 s for 400 MB, 3 s for 50 MB): time beyond that, peak memory, bytes lost',
  measure: async (bench) => {
    const long = await flood({ payload: makePayload(bench.temp, 400e6, '\n'), stall: 6, rounds: 3 }, bench);
    const short = await flood({ payload: makePayload(bench.temp, 50e6, '\n'), stall: 3, rounds: 3 }, bench);
    return { rows: [...long.rows, ...short.rows], faults: [...long.faults, ...short.faults] };
  },
};
