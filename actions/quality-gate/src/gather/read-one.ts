import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

import { codeOf, messageOf } from '@qeml-actions/core';
import { readReport, type Reading } from '@qeml-actions/reports';

/** In bytes: large enough that a chunk costs nothing, small enough to be nothing. */
const CHUNK = 256 * 1024;

/** Reads one file; that it cannot be opened is an answer as well. */
export async function readOne(file: string, name: string, format?: string): Promise<Reading> {
  try {
    const about = await stat(file);
    // A pipe would be waited for, and a device has no end.
    if (!about.isFile()) {
      const reason = about.isDirectory() ? 'is a folder' : 'is not a regular file';
      return { state: 'unreadable', path: name, format, reason };
    }
    return await readReport({ path: name, open: () => createReadStream(file, { highWaterMark: CHUNK }) }, format);
  } catch (error) {
    if (codeOf(error) === undefined || error instanceof RangeError) throw error;
    return { state: 'unreadable', path: name, format, reason: `cannot be opened: ${messageOf(error)}` };
  }
}

/** Milliseconds since a file was written; below zero for one from the future. */
export async function ageOf(file: string, now: Date): Promise<number> {
  return now.getTime() - (await stat(file)).mtimeMs;
}
