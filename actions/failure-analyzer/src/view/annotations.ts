import type { Annotation } from '@qeml-actions/core';

import type { Cause } from '../cause.ts';
import { causeText } from '../messages.ts';
import type { Result } from '../result.ts';

/** `src/app.py:12`, `File "app.py", line 12`, `app.ts(12,3)`: relative paths only. */
const FORMS = [
  /File "(?<file>[^"\n]+\.\w{1,5})", line (?<line>\d+)/,
  /(?<file>(?:[\w@.-]+\/)*[\w@.-]+\.[A-Za-z]{1,5})[:(](?<line>\d+)\b/,
];

/** The causes beside the run, on file and line where the evidence names them. */
export function annotations({ inputs, causes }: Result): readonly Annotation[] {
  return inputs.annotate ? causes.map(annotation) : [];
}

function annotation(cause: Cause): Annotation {
  const { evidence } = cause;
  const message = [causeText(cause), evidence?.text, cause.cure].filter((part) => part !== undefined && part !== '');
  return { level: 'warning', message: message.join('\n'), ...(evidence && placeIn(evidence.text)) };
}

function placeIn(text: string): Pick<Annotation, 'file' | 'line'> {
  for (const form of FORMS) {
    const { file, line } = form.exec(text)?.groups ?? {};
    if (file !== undefined && !file.startsWith('/') && !file.includes('..')) return { file, line: Number(line) };
  }
  return {};
}
