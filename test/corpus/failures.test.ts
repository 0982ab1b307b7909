import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from '@jest/globals';

import { createClassifier } from '@qeml-actions/failures';

import { readExcerpt, readFull, readItems } from '../../bench/failures/corpus.ts';
import { measureFingerprints } from '../../bench/failures/fingerprints.ts';
import { measure } from '../../bench/failures/measures.ts';

import type { Item } from '../../bench/failures/corpus.ts';
import type { Figures } from '../../bench/failures/measures.ts';
import type { Classification } from '@qeml-actions/failures';

const FOLDER = join(import.meta.dirname, '../../../shared/corpus/logs');
const THERE = existsSync(join(FOLDER, 'labels.jsonl'));
const suite = THERE ? describe : describe.skip;

const classifier = createClassifier();

function classify(log: Buffer, item: Item): Classification {
  const history = item.category === 'flaky' ? { failedChanges: item.history_failed_prs ?? 0 } : {};
  const session = classifier.start({ history });
  session.write(log);
  return session.end();
}

suite(`the labelled logs${THERE ? '' : ` (skipped: ${FOLDER} is not there)`}`, () => {
  let figures: Figures;
  let items: Item[];
  const wholeYes: string[] = [];

  beforeAll(() => {
    items = readItems(FOLDER);
    figures = measure(
      items.map((item) => {
        const log = readFull(FOLDER, item);
        const full = log ? classify(log, item) : undefined;
        const lasting = item.transient === 'no' || item.category === 'none';
        if (full?.transient === 'yes' && lasting) wholeYes.push(item.id);
        return { item, excerpt: classify(readExcerpt(FOLDER, item), item), ...(full ? { full } : {}) };
      }),
    );
  }, 120_000);

  test('nothing that lasts is called transient, in the excerpts or in the whole logs', () => {
    expect({ falseYes: figures.transient.falseYes, wholeYes }).toEqual({ falseYes: 0, wholeYes: [] });
  });

  test('more than half of what passes on a re-run is called transient', () => {
    expect(figures.transient.recall).toBeGreaterThanOrEqual(0.65);
  });

  test('no log of a run that passed is given a category', () => {
    expect(figures.green.named).toBe(0);
  });

  test('the category is right', () => {
    expect(figures.category.accept).toBeGreaterThanOrEqual(0.92);
    expect(figures.category.macroF1).toBeGreaterThanOrEqual(0.92);
  });

  test('the evidence is found, in the excerpts and in the whole logs', () => {
    expect(figures.evidence.strict).toBeGreaterThanOrEqual(0.77);
    expect(figures.evidence.lenient).toBeGreaterThanOrEqual(0.9);
    expect(figures.evidence.full).toBeGreaterThanOrEqual(0.83);
  });

  test('a fingerprint holds one cause together, and different ones apart', () => {
    const logs = items.map((item) => ({ item, log: readExcerpt(FOLDER, item) }));
    const { split, collision, byMutation, items: printed } = measureFingerprints(logs, classify);
    expect(printed).toBeGreaterThan(items.length / 2);
    expect(split).toBeLessThanOrEqual(0.02);
    expect(collision).toBeLessThanOrEqual(0.01);
    // No single kind of change splits more than one in ten.
    expect(byMutation.filter((row) => row.split > 0.1)).toEqual([]);
  }, 120_000);

  test('the same bytes give the same answer, however they come', () => {
    for (const item of items.slice(0, 60)) {
      const log = readFileSync(join(FOLDER, `${item.id}.log`));
      const session = classifier.start();
      for (let at = 0; at < log.length; at += 1021) session.write(log.subarray(at, at + 1021));
      const whole = classifier.start();
      whole.write(log);
      expect(session.end()).toEqual(whole.end());
    }
  });
});
