import { messageOf } from '@qeml-actions/core';
import { fromBufferPromise } from 'yauzl';

import { noArchive, tooLong } from '../../messages/baseline.ts';
import { BaselineUnavailable, MOST_BYTES } from './store.ts';

/** The one file of the archive. */
export const ARCHIVED = 'baseline.json';
const MOST_ENTRIES = 10;

/** The text of the file in a zip, no more of it held than a baseline may have. @throws BaselineUnavailable */
export async function unpacked(archive: AsyncIterable<Uint8Array>): Promise<string> {
  const bytes = await bounded(archive);
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true });
    let seen = 0;
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName === ARCHIVED) return (await bounded(await zip.openReadStreamPromise(entry))).toString();
      if (++seen >= MOST_ENTRIES) break;
    }
  } catch (error) {
    if (error instanceof BaselineUnavailable) throw error;
    throw new BaselineUnavailable(noArchive(messageOf(error)), { cause: error });
  }
  throw new BaselineUnavailable(noArchive(`it has no ${ARCHIVED}`));
}

async function bounded(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue;
    length += chunk.length;
    if (length > MOST_BYTES) throw new BaselineUnavailable(tooLong(MOST_BYTES));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
