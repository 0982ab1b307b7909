import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { samples, spreadOf } from '../../spread.ts';
import { ratioOf, type Bar, type Bench, type Measured, type Row } from '../part.ts';
import { PayloadReader, producerCommand, type Payload } from '../payload.ts';
import type { Reader } from '../pipe.ts';
import { startProgram, startStep } from '../step.ts';
import { floorSubject, type Subject } from '../subject.ts';

/** A payload, and how long its reader stalls at its beginning, in seconds. */
export interface Flood {
  readonly payload: Payload;
  readonly stall: number;
  readonly rounds: number;
}

interface Sample {
  readonly ms: number;
  readonly lost: number;
  readonly peak: number | undefined;
}

type Source = Subject | 'raw pipe';

const MEMORY: Bar = { of: 'median', most: 110 };
/** Against a bare spawn: whatever passes through a Node process takes several times what a raw pipe takes. */
const TIME: Bar = { of: 'ratio', most: 1.5 };

/** Lets a payload through everything in turn: its producer's own pipe, a bare spawn, our action, the peers. */
export async function flood({ payload, stall, rounds }: Flood, { own, peers, temp }: Bench): Promise<Measured> {
  const sources: readonly Source[] = ['raw pipe', floorSubject, own, ...peers];
  const sample = async (source: Source): Promise<Sample> => {
    const arriving = new PayloadReader(payload);
    const reader = stalling(arriving, stall);
    const running =
      source === 'raw pipe'
        ? startProgram(payload.producer, mkdtempSync(join(temp, 'raw-')), process.env, { reader })
        : startStep(source, { run: producerCommand(payload) }, temp, { reader, peak: true });
    const { ms, peak } = await running.ended;
    return { ms: ms - stall * 1_000, lost: arriving.lost, peak };
  };
  const taken = await samples(new Map(sources.map((source) => [source, () => sample(source)])), rounds);
  const bare = spreadOf((taken.get(floorSubject) ?? []).map(({ ms }) => ms));
  const lost = Math.max(...(taken.get(own) ?? []).map((one) => one.lost));
  return {
    rows: [...taken].flatMap(([source, all]) =>
      rowsOf({ payload, stall, rounds }, source, all).map((row) => withRatio(row, bare)),
    ),
    faults: lost > 0 ? [`${payload.name}, stalled for ${stall} s: ${lost} bytes are lost`] : [],
  };
}

/** Stalls once, when the payload has begun to arrive. */
function stalling(payload: PayloadReader, seconds: number): Reader {
  let stalled = seconds === 0;
  return (bytes) => {
    payload.read(bytes);
    if (stalled || !payload.begun) return undefined;
    stalled = true;
    return sleep(seconds * 1_000);
  };
}

function rowsOf({ payload, stall }: Flood, source: Source, taken: readonly Sample[]): readonly Row[] {
  const what = payload.name;
  const own = source !== 'raw pipe' && source.own;
  const subject = source === 'raw pipe' ? source : source.name;
  const peaks = taken.flatMap(({ peak }) => peak ?? []);
  const time = { what, subject, unit: 'ms', spread: spreadOf(taken.map(({ ms }) => ms)) } as const;
  const memory = { what, subject, unit: 'MB', ...(own && { bar: MEMORY }) } as const;
  return [
    { ...time, ...(own && stall === 0 && { bar: TIME }) },
    ...(peaks.length > 0 ? [{ ...memory, spread: spreadOf(peaks) }] : []),
    { what, subject, unit: 'bytes', spread: spreadOf(taken.map(({ lost }) => lost)) },
  ];
}

function withRatio(row: Row, bare: Row['spread']): Row {
  return row.unit === 'ms' ? { ...row, ...ratioOf(row.spread, bare) } : row;
}
