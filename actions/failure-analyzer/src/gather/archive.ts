import { messageOf, InputError } from '@qeml-actions/core';
import { openPromise, type Entry, type ZipFile } from 'yauzl';

import type { Text } from './texts.ts';

const MOST_ENTRIES = 20_000;
/** Of all entries together, unpacked. yauzl holds each entry to the size it declares. */
const MOST_BYTES = 8 * 1_024 ** 3;
/** `job/3_Run tests.txt` is a step's log, `0_job.txt` a whole job's. */
const STEP = /^(?<job>.+)\/(?<number>\d+)_(?<step>.*)\.txt$/;
const JOB = /^-?\d+_(?<job>[^/]+?)(?: \(\d+\))?\.txt$/;

/**
 * The logs of a run's archive as GitHub gives it: each job by its steps, a job without steps whole. Nothing is unpacked
 * to a disk, so no entry's name leads anywhere.
 * @throws InputError where it is no whole archive
 */
export async function archiveTexts(path: string, name: string): Promise<readonly Text[]> {
  const entries = await listed(path, name);
  const steps = entries.flatMap((entry) => partsOf(entry, STEP));
  const jobs = new Set(steps.map(({ job }) => job));
  const whole = entries.flatMap((entry) => partsOf(entry, JOB)).filter(({ job }) => !jobs.has(job));
  return [...steps.sort(byPlace), ...whole].map(({ entry, job, step }) => ({
    name: `${name}/${entry.fileName}`,
    job,
    step,
    open: () => contents(path, entry),
  }));
}

interface Part {
  readonly entry: Entry;
  readonly job: string;
  readonly number: number;
  readonly step: string | undefined;
}

function partsOf(entry: Entry, form: RegExp): readonly Part[] {
  const groups = form.exec(entry.fileName)?.groups;
  if (!groups?.['job']) return [];
  return [{ entry, job: groups['job'], number: Number(groups['number'] ?? 0), step: groups['step'] }];
}

function byPlace(a: Part, b: Part): number {
  return a.job === b.job ? a.number - b.number : a.job < b.job ? -1 : 1;
}

async function listed(path: string, name: string): Promise<readonly Entry[]> {
  try {
    const archive = await opened(path);
    const entries: Entry[] = [];
    for await (const entry of archive.eachEntry()) {
      if (entries.push(entry) > MOST_ENTRIES) throw new Error(`it has more than ${String(MOST_ENTRIES)} entries`);
    }
    archive.close();
    const bytes = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    if (bytes > MOST_BYTES)
      throw new Error(`it unpacks to ${String(bytes)} bytes, and ${String(MOST_BYTES)} are the most`);
    return entries;
  } catch (error) {
    throw new InputError([`The archive ${name} cannot be read: ${messageOf(error)}.`], { cause: error });
  }
}

function opened(path: string): Promise<ZipFile> {
  return openPromise(path, { autoClose: false, lazyEntries: true });
}

async function* contents(path: string, entry: Entry): AsyncGenerator<Buffer> {
  const archive = await opened(path);
  try {
    for await (const chunk of await archive.openReadStreamPromise(entry)) yield chunk as Buffer;
  } finally {
    archive.close();
  }
}
