import { codeOf, messageOf, Mistake } from '@qeml-actions/core';
import { nextBaseline, readBaseline, type Baseline } from '@qeml-actions/policy';

import { isCommit } from '../gather/base/commit.ts';
import type { BaselinePlace } from '../gather/baseline/place.ts';
import { BaselineUnavailable, MOST_BYTES } from '../gather/baseline/store.ts';
import type { GateEvent } from '../gather/event.ts';
import { noCommitToRecord, notRecorded, notRecordedAgain, recorded, tooLong } from '../messages/baseline.ts';
import type { Ports } from '../ports.ts';
import type { Result } from '../result.ts';
import { saveAsArtifact } from './baseline/artifact.ts';
import { saveInCache } from './baseline/cache.ts';
import { saveInFolder } from './baseline/folder.ts';

/** What came of recording. */
export interface Recording {
  readonly notes: readonly string[];
  /** That nothing was recorded although it should have been. */
  readonly warnings: readonly string[];
}

const NOTHING: Recording = { notes: [], warnings: [] };

type Recorded = Pick<Result, 'inputs' | 'name' | 'facts' | 'judgement'>;

/** Keeps what this run shows for those after it, where it is one that records, whatever its verdict. It never throws for what the store does. */
export async function saveBaseline(result: Recorded, event: GateEvent, ports: Ports): Promise<Recording> {
  const { inputs, name, facts, judgement } = result;
  const place = inputs.baseline;
  if (!event.records || place.kind === 'none') return NOTHING;
  // The record is of when it was shown.
  if (inputs.now) return { notes: [notRecordedAgain()], warnings: [] };
  try {
    if (!isCommit(facts.commit)) throw new BaselineUnavailable(noCommitToRecord());
    const text = textOf(redacted(nextBaseline(judgement.policy, facts, judgement.results), ports));
    const notes = await saved(place, { name, commit: facts.commit, text }, ports);
    return { notes: [...notes, ...(notes.length === 0 ? [recorded(place, facts.commit)] : [])], warnings: [] };
  } catch (error) {
    if (!(error instanceof BaselineUnavailable) && codeOf(error) === undefined) throw error;
    return { notes: [], warnings: [notRecorded(place, messageOf(error))] };
  }
}

async function saved(
  place: Exclude<BaselinePlace, { readonly kind: 'none' }>,
  what: { readonly name: string; readonly commit: string; readonly text: string },
  ports: Ports,
): Promise<readonly string[]> {
  switch (place.kind) {
    case 'cache':
      await saveInCache(what, ports);
      return [];
    case 'artifact':
      return saveAsArtifact(what, ports);
    case 'folder':
      await saveInFolder(place.path, what, ports);
      return [];
  }
  place satisfies never;
}

/** Findings are hashes, in which nothing is to be hidden, and where a secret that looks like one would do harm. */
function redacted(baseline: Baseline, { redactor }: Ports): Baseline {
  const keys = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [redactor.redact(key), value]));
  const { tests, ...rest } = baseline;
  return {
    ...rest,
    values: keys(baseline.values),
    files: keys(baseline.files),
    series: baseline.series.map(({ points, ...series }) => ({ ...redactor.redactAll(series), points })),
    ...(tests && { tests: redactor.redactAll(tests) }),
  };
}

/** Held against what a reader will hold it against. The names of tests go first where it is too long. */
function textOf(baseline: Baseline): string {
  const whole = JSON.stringify(baseline);
  const { tests: _, ...less } = baseline;
  const text = Buffer.byteLength(whole) <= MOST_BYTES ? whole : JSON.stringify(less);
  if (Buffer.byteLength(text) > MOST_BYTES) throw new BaselineUnavailable(tooLong(MOST_BYTES));
  const read = readBaseline(text);
  if (read instanceof Mistake) throw new BaselineUnavailable(read.detail ?? '');
  return text;
}
