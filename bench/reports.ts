/**
 * How fast large reports are read, and in how much memory, beside the parsers that others read them with; each file by each
 * parser in a process of its own, by turns: `npm run bench:reports [-- --mb 100] [--rounds 3] [--kind junit] [--json]`.
 * Rates are by processor time, which other work on the machine disturbs least; those by the clock stand beside them.
 * It needs the network once, to install the other parsers into a temporary folder. Exit 1 when a bar is missed.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';

import { KINDS, writeLarge, type LargeKind } from './reports/generator.ts';
import { best, bundleOwn, measured, type Taken } from './reports/measure.ts';
import { installPeers, PEERS } from './reports/peers.ts';

/** MB a second of processor time at least, MB of memory at most, and how many times as fast as what builds a tree. */
const BARS: Readonly<Record<LargeKind, { readonly rate: number; readonly memory?: number }>> = {
  junit: { rate: 50, memory: 200 },
  cobertura: { rate: 50, memory: 200 },
  jacoco: { rate: 50, memory: 200 },
  lcov: { rate: 100, memory: 200 },
  // It is held in memory whole, and `JSON.parse` alone is hardly faster.
  sarif: { rate: 60 },
};
const TIMES_TREE = 3;

interface Row {
  readonly kind: LargeKind;
  readonly parser: string;
  readonly mbPerSecond?: number;
  readonly byClock?: number;
  readonly memory?: number;
  /** How many times as fast ours is. */
  readonly ratio?: number;
  readonly failure?: string;
}

interface Tools {
  readonly own: string;
  readonly peers: string;
  readonly folder: string;
  readonly bytes: number;
  readonly rounds: number;
}

const PEER = join(import.meta.dirname, 'reports', 'peer.mjs');

function rowOf(kind: LargeKind, parser: string, bytes: number, taken: Taken | string, own?: Taken): Row {
  if (typeof taken === 'string') return { kind, parser, failure: taken };
  return {
    kind,
    parser,
    mbPerSecond: bytes / 1000 / taken.processor,
    byClock: bytes / 1000 / taken.wall,
    memory: taken.memory / 1e6,
    ...(own && { ratio: taken.processor / own.processor }),
  };
}

function compare(kind: LargeKind, { own, peers, folder, bytes, rounds }: Tools): readonly Row[] {
  const path = join(folder, `large.${kind}`);
  const held = writeLarge(kind, bytes, path);
  const rivals = PEERS.filter(({ kinds }) => kinds.includes(kind));
  const ours: Taken[] = [];
  const theirs = new Map<string, Taken | string>();
  for (let round = 0; round < rounds; round++) {
    const taken = measured(own, [kind, path]);
    if (typeof taken === 'string') throw new Error(`Our reader failed on ${kind}: ${taken}`);
    if (!isDeepStrictEqual(taken.held, held))
      throw new Error(`Our reader miscounted ${kind}: ${JSON.stringify(taken.held)} of ${JSON.stringify(held)}`);
    ours.push(taken);
    for (const { name } of rivals) {
      const before = theirs.get(name);
      if (typeof before === 'string') continue;
      const now = measured(PEER, [peers, name, path]);
      theirs.set(name, typeof now === 'string' || !before ? now : (best([before, now]) ?? now));
    }
  }
  const size = statSync(path).size;
  rmSync(path);
  const fastest = best(ours) ?? 'it was not run';
  if (typeof fastest === 'string') return [rowOf(kind, 'ours', size, fastest)];
  const others = [...theirs].map(([name, taken]) => rowOf(kind, name, size, taken, fastest));
  return [rowOf(kind, 'ours', size, fastest), ...others];
}

interface Bar {
  readonly isMet: boolean;
  /** Such as `junit: 61.0 MB/s, at least 50`. */
  readonly text: string;
}

function barsOf({ kind, parser, mbPerSecond = 0, memory = 0, ratio }: Row): readonly Bar[] {
  if (parser === 'ours') {
    const { rate, memory: most } = BARS[kind];
    const speed = { isMet: mbPerSecond >= rate, text: `${kind}: ${mbPerSecond.toFixed(1)} MB/s, at least ${rate}` };
    const space = `${kind}: ${memory.toFixed(0)} MB of memory, at most ${most ?? 0}`;
    return most === undefined ? [speed] : [speed, { isMet: memory <= most, text: space }];
  }
  const isTree = PEERS.some(({ name, isTree }) => name === parser && isTree);
  if (!isTree || ratio === undefined) return [];
  const text = `${kind}: ${ratio.toFixed(1)} times as fast as ${parser}, at least ${TIMES_TREE}`;
  return [{ isMet: ratio >= TIMES_TREE, text }];
}

function print(rows: readonly Row[]): void {
  for (const { kind, parser, mbPerSecond = 0, byClock = 0, memory = 0, ratio, failure } of rows) {
    const times = ratio === undefined ? '' : `, ours is ${ratio.toFixed(1)} times as fast`;
    const figures = `${mbPerSecond.toFixed(1)} MB/s (${byClock.toFixed(1)} by the clock), ${memory.toFixed(0)} MB${times}`;
    console.log(`${kind.padEnd(10)} ${parser.padEnd(16)} ${failure ?? figures}`);
  }
}

function main(): void {
  const { values } = parseArgs({
    options: {
      mb: { type: 'string', default: '100' },
      rounds: { type: 'string', default: '3' },
      kind: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'qeml-bench-'));
  try {
    const peers = join(folder, 'peers');
    mkdirSync(peers);
    installPeers(peers);
    const own = bundleOwn(join(folder, 'own'));
    const tools = { own, peers, folder, bytes: Number(values.mb) * 1e6, rounds: Number(values.rounds) };
    const kinds = KINDS.filter((kind) => values.kind === undefined || kind === values.kind);
    const rows = kinds.flatMap((kind) => compare(kind, tools));
    const bars = rows.flatMap(barsOf);
    if (values.json) console.log(JSON.stringify({ rows, bars }));
    else {
      print(rows);
      for (const { isMet, text } of bars) console.log(`${isMet ? 'met:   ' : 'missed:'} ${text}`);
    }
    if (bars.some(({ isMet }) => !isMet)) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main();
