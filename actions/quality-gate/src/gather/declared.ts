import type { DeclaredReport } from '@qeml-actions/policy';

import type { ReportLine } from '../report-line.ts';

/** The lines of the input as declarations: lines of one format are one, and each line must match a file. */
export function declaredByInput(lines: readonly ReportLine[]): readonly DeclaredReport[] {
  const declared: { format: string; globs: string[] }[] = [];
  for (const line of lines) {
    if ('format' in line) declared.push({ format: line.format, globs: [line.glob] });
    // What is left out of the first line is left out of nothing.
    else declared.at(-1)?.globs.push(`!${line.leftOut}`);
  }
  return declared.map(({ format, globs }) => ({
    id: format,
    format,
    globs,
    required: true,
    minFiles: 1,
    maxAge: undefined,
    role: 'head',
  }));
}
