/**
 * What the reader makes of a file, as JSON: `npm run read -- FILE [--format F]`.
 */
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';

import { formatOf, formats, readReport, type Report } from '@qeml-actions/reports';

import { runScript, ScriptFault } from './script.ts';

function shown({ coverage, ...report }: Report): object {
  if (!coverage) return report;
  const files = [...coverage.sources()].map((source) => ({ path: source.path, ...source.totals() }));
  return { ...report, coverage: { ...coverage.totals(), roots: [...coverage.roots], files } };
}

async function read(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { format: { type: 'string' } },
    allowPositionals: true,
  });
  const [path] = positionals;
  if (path === undefined) throw new ScriptFault('Say which file: npm run read -- FILE [--format F]');
  const { format } = values;
  if (format !== undefined && !formatOf(format)) {
    const known = formats().map(({ id }) => id);
    throw new ScriptFault(`No format is called \`${format}\`. There are: ${known.join(', ')}.`);
  }
  const reading = await readReport({ path, open: () => createReadStream(path) }, format);
  console.log(
    JSON.stringify(reading.state === 'read' ? { state: 'read', report: shown(reading.report) } : reading, null, 2),
  );
  if (reading.state !== 'read') process.exitCode = 1;
}

await runScript(import.meta, read);
