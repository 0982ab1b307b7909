import { readReport, type Reading, type Report } from '@qeml-actions/reports';

/** Reads a document that a test holds in its hand. */
export async function readText(
  text: string | Uint8Array,
  format?: string,
  { path = 'report', maxJson }: { readonly path?: string; readonly maxJson?: number } = {},
): Promise<Reading> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  async function* open(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  return readReport({ path, open }, format, maxJson);
}

/** The report of a document that can be read. @throws Error with the reason when it cannot */
export async function reportOf(text: string | Uint8Array, format?: string, path?: string): Promise<Report> {
  const reading = await readText(text, format, path === undefined ? {} : { path });
  if (reading.state === 'read') return reading.report;
  throw new Error(`It was not read: ${JSON.stringify(reading)}`);
}
