import { closeSync, openSync, writeSync } from 'node:fs';

export const KINDS = ['junit', 'cobertura', 'jacoco', 'lcov', 'sarif'] as const;

export type LargeKind = (typeof KINDS)[number];

/** What a generated file holds, by the words of the report's model. */
export type Held = Readonly<Record<string, number>>;

/** A pseudo-random number from 0 to 1, the same ones for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Writing {
  readonly random: () => number;
  readonly write: (text: string) => void;
}

type Part = (number: number, writing: Writing, held: Record<string, number>) => void;

function add(held: Record<string, number>, key: string, count = 1): void {
  held[key] = (held[key] ?? 0) + count;
}

function suite(number: number, { random, write }: Writing, held: Record<string, number>): void {
  write(`<testsuite name="shop.cart.Suite${number}" timestamp="2026-01-01T00:00:00">\n`);
  for (let test = 0; test < 50; test++) {
    const chance = random();
    add(held, 'total');
    write(
      `  <testcase classname="shop.cart.Suite${number}" name="adds item ${test} &amp; sums up" time="${random().toFixed(3)}"`,
    );
    if (chance < 0.02) {
      add(held, 'failed');
      const stack = Array.from({ length: 8 }, (_, line) => `    at add (src/cart.ts:${line}:7)\n`).join('');
      write(
        `>\n    <failure message="expected &lt;3&gt; to be 4" type="AssertionError"><![CDATA[${stack}]]></failure>\n  </testcase>\n`,
      );
    } else if (chance < 0.06) {
      add(held, 'skipped');
      write('><skipped/></testcase>\n');
    } else write('/>\n');
  }
  write('</testsuite>\n');
}

function coveredClass(number: number, { random, write }: Writing, held: Record<string, number>): void {
  write(
    `<class name="C${number}" filename="src/part${number % 40}/file${number}.py" line-rate="0"><methods/><lines>\n`,
  );
  for (let line = 1; line <= 150; line++) {
    const hits = random() < 0.75 ? Math.ceil(random() * 20) : 0;
    add(held, 'lines');
    if (hits > 0) add(held, 'covered');
    const branch = line % 9 === 0 ? ` branch="true" condition-coverage="${hits > 0 ? '50% (1/2)' : '0% (0/2)'}"` : '';
    write(`<line number="${line}" hits="${hits}"${branch}/>\n`);
  }
  write('</lines></class>\n');
}

function sourceFile(number: number, { random, write }: Writing, held: Record<string, number>): void {
  write(`<sourcefile name="Cart${number}.java">`);
  for (let line = 1; line <= 150; line++) {
    const ran = random() < 0.75;
    add(held, 'lines');
    if (ran) add(held, 'covered');
    write(`<line nr="${line}" mi="${ran ? 0 : 3}" ci="${ran ? 3 : 0}" mb="0" cb="${line % 9 === 0 && ran ? 2 : 0}"/>`);
  }
  write('</sourcefile>\n');
}

function record(number: number, { random, write }: Writing, held: Record<string, number>): void {
  write(`TN:\nSF:src/part${number % 40}/file${number}.ts\n`);
  for (let line = 1; line <= 250; line++) {
    const hits = random() < 0.75 ? Math.ceil(random() * 20) : 0;
    add(held, 'lines');
    if (hits > 0) add(held, 'covered');
    write(`DA:${line},${hits}\n`);
    if (line % 12 === 0) write(`BRDA:${line},0,0,${hits > 0 ? '1' : '-'}\nBRDA:${line},0,1,-\n`);
  }
  write('end_of_record\n');
}

function result(number: number, { random, write }: Writing, held: Record<string, number>): void {
  add(held, 'findings');
  const finding = {
    ruleId: `R${number % 20}`,
    level: random() < 0.2 ? 'error' : 'warning',
    message: { text: `value ${number} is never read` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: `src/file${number % 900}.ts` },
          region: { startLine: 1 + (number % 700), startColumn: 5 },
        },
      },
    ],
  };
  write(`${number > 1 ? ',\n' : ''}${JSON.stringify(finding)}`);
}

const PARTS: Readonly<Record<LargeKind, readonly [before: string, part: Part, after: string]>> = {
  junit: ['<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n', suite, '</testsuites>\n'],
  cobertura: [
    '<?xml version="1.0"?>\n<coverage line-rate="0"><sources><source>/w</source></sources><packages><package name="p"><classes>\n',
    coveredClass,
    '</classes></package></packages></coverage>\n',
  ],
  jacoco: [
    '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="large"><package name="shop">\n',
    sourceFile,
    '</package></report>\n',
  ],
  lcov: ['', record, ''],
  sarif: ['{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"large"}},"results":[\n', result, '\n]}]}\n'],
};

/** Writes a report of about `bytes`; the same one for the same kind and size. */
export function writeLarge(kind: LargeKind, bytes: number, path: string): Held {
  const [before, part, after] = PARTS[kind];
  const file = openSync(path, 'w');
  const held: Record<string, number> = {};
  const pieces = [before];
  let length = before.length;
  let waiting = before.length;
  const write = (text: string): void => {
    pieces.push(text);
    length += text.length;
    waiting += text.length;
  };
  const flush = (): void => {
    writeSync(file, pieces.join(''));
    pieces.length = 0;
    waiting = 0;
  };
  const writing = { random: seeded(7), write };
  for (let number = 1; length < bytes; number++) {
    part(number, writing, held);
    if (waiting > 1_000_000) flush();
  }
  write(after);
  flush();
  closeSync(file);
  return held;
}
