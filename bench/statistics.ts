/**
 * How often the judgement by history gives a false alarm and how often it finds a change, beside simpler rules.
 * `npm run bench:statistics -- --corpus DIR [--json] [--seed N]`
 * DIR holds histories `NAME.jsonl.gz`. One with `NAME.changes.json` beside it is of code that hardly changed, and is
 * judged as it is; the others are judged with the order of their runs shuffled. Ends with 1 where a bar is missed.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { runScript, ScriptFault } from '../scripts/script.ts';

import { readHistory, type History } from './statistics/history.ts';
import { nearAA, type NearAA } from './statistics/near-aa.ts';
import { OTHER_RULES, splitRule, type Rule } from './statistics/rule.ts';
import { shuffled, type Shuffled } from './statistics/shuffled.ts';

const USAGE = 'npm run bench:statistics -- --corpus DIR [--json] [--seed N]';
const SHUFFLES = 4;
const BARS = { rate: 0.0005, power20: 0.55, power50: 0.88, shuffled: 0.01 };

interface Figures {
  readonly rule: string;
  readonly nearAA: NearAA;
  readonly shuffled: Shuffled;
}

interface Corpus {
  /** Of code that hardly changed. */
  readonly near: readonly History[];
  readonly others: readonly History[];
}

async function readCorpus(folder: string): Promise<Corpus> {
  if (!existsSync(folder)) throw new ScriptFault(`There is no folder ${folder}.\n${USAGE}`);
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'));
  const histories: History[] = [];
  for (const name of names.sort()) histories.push(await readHistory(join(folder, name)));
  const near = histories.filter(({ changes }) => changes !== undefined);
  const others = histories.filter(({ changes }) => changes === undefined);
  if (near.length === 0 || others.length === 0)
    throw new ScriptFault(`${folder} needs a history with a changes file beside it, and one without.\n${USAGE}`);
  return { near, others };
}

function figuresOf(rule: Rule, { near, others }: Corpus, seed: number): Figures {
  return { rule: rule.name, nearAA: nearAA(near, rule), shuffled: shuffled(others, rule, SHUFFLES, seed) };
}

function percent(share: number, digits = 1): string {
  return `${(share * 100).toFixed(digits)} %`;
}

function row({ rule, nearAA: near, shuffled: mixed }: Figures): string {
  const alarms = `${near.falseAlarms} of ${near.points}`;
  const runs = `${mixed.withAlert} of ${mixed.runs}`;
  const powers = [percent(near.power20), percent(near.power50)];
  const cells = [rule, alarms, percent(near.rate, 3), ...powers, runs, percent(mixed.rate)];
  return `| ${cells.join(' | ')} |`;
}

function print(all: readonly Figures[], own: Figures): void {
  console.log('| rule | false alarms | rate | found at +20 % | found at +50 % | shuffled runs with an alert | rate |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const figures of all) console.log(row(figures));
  console.log(`\nNot judged: ${own.nearAA.refused} points. Up to ${own.shuffled.series} series in a shuffled run.`);
  for (const { suite, series, point, touched } of own.nearAA.alarms)
    console.log(`Alarm: ${suite}, ${series}, point ${point + 1}; code ${touched ? 'touched' : 'not touched'} before.`);
}

/** The bars that are missed; a share of nothing is missed too. */
function missed({ nearAA: near, shuffled: mixed }: Figures): readonly string[] {
  const bars: readonly (readonly [boolean, string])[] = [
    [near.rate <= BARS.rate, `false alarms ${percent(near.rate, 3)}, at most ${percent(BARS.rate, 3)}`],
    [near.power20 >= BARS.power20, `found at +20 % ${percent(near.power20)}, at least ${percent(BARS.power20)}`],
    [near.power50 >= BARS.power50, `found at +50 % ${percent(near.power50)}, at least ${percent(BARS.power50)}`],
    [
      mixed.rate <= BARS.shuffled,
      `shuffled runs with an alert ${percent(mixed.rate)}, at most ${percent(BARS.shuffled)}`,
    ],
  ];
  return bars.flatMap(([held, text]) => (held ? [] : [text]));
}

async function benchStatistics(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string', default: '../shared/corpus/bench-history' },
      json: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
    },
  });
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed)) throw new ScriptFault(`--seed is an integer, not ${values.seed}.\n${USAGE}`);
  const corpus = await readCorpus(values.corpus);
  const own = figuresOf(splitRule('split + t-test'), corpus, seed);
  const beside = OTHER_RULES.map((rule) => figuresOf(rule, corpus, seed));
  // Of the rules beside ours only the figures: their alarms are hundreds.
  const figures = beside.map(({ nearAA: { alarms: _, ...nearAA }, ...others }) => ({ ...others, nearAA }));
  if (values.json) console.log(JSON.stringify({ ...own, beside: figures }, undefined, 2));
  else print([own, ...beside], own);
  const faults = missed(own);
  if (faults.length > 0) throw new ScriptFault(`Missed: ${faults.join('; ')}.`);
}

await runScript(import.meta, benchStatistics);
