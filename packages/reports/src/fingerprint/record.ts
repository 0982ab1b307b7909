import type { Known } from './comparison.ts';
import type { Traces } from './traces.ts';

/** Stands behind a finding that was suppressed, or gone. */
const INACTIVE = '-';

/** A finding as a line for a baseline: enough to know it again, nothing that could be read. */
export function recordOf({ key, traces, suppressed, gone }: Known): string {
  const marks = traces ? [traces.said, traces.context ?? '', traces.line ?? '', traces.own ?? ''].join('.') : '';
  return [key, marks, ...(suppressed === true || gone === true ? [INACTIVE] : [])].join(' ').trimEnd();
}

function tracesOf(marks: string): Traces | undefined {
  const [said = '', context = '', line = '', own = ''] = marks.split('.');
  if (said === '') return undefined;
  return { said, ...(context !== '' && { context }), ...(line !== '' && { line }), ...(own !== '' && { own }) };
}

/** What a line of a baseline says; a key alone is one, too. */
export function knownFrom(record: string): Known {
  const [key = '', marks = '', state] = record.split(' ');
  const traces = tracesOf(marks);
  return { key, ...(traces && { traces }), ...(state === INACTIVE && { suppressed: true }) };
}
