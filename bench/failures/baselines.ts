import { cleanLine } from '@qeml-actions/failures';

/** What a way of reading says of one log. */
export interface Reading {
  readonly category: string;
  readonly transient: 'yes' | 'no' | 'unknown';
  readonly rule?: string;
  readonly evidence?: { readonly line: number; readonly text: string };
}

/** What people write by hand: words, and what they take them for; the first that is found anywhere wins. */
const KEYWORDS: readonly (readonly [RegExp, string])[] = [
  [/no space left/i, 'disk'],
  [/out of ?memory|oom|killed/i, 'oom'],
  [/timed? ?out|timeout/i, 'timeout'],
  [/connection (reset|refused)|network|could not resolve|econn|etimedout|eai_again/i, 'network'],
  [/rate limit|429|50[234]|service unavailable|bad gateway/i, 'service'],
  [/permission denied|unauthorized|forbidden|authentication/i, 'auth'],
  [/segmentation fault|core dumped|sigsegv/i, 'crash'],
  [/could not resolve dependenc|no matching|not found/i, 'dependency'],
  [/merge conflict|fatal: /i, 'vcs'],
  [/lint|eslint|checkstyle/i, 'lint'],
  [/compilation|cannot find symbol|syntax error|syntaxerror/i, 'compile'],
  [/type error|typeerror/i, 'type'],
  [/tests? failed|failures?:|assert|failing/i, 'test'],
  [/cancell?ed/i, 'cancelled'],
];
const RETRIED: ReadonlySet<string> = new Set(['timeout', 'network', 'service']);
const ERROR_WORD = /error|fail|fatal|exception/i;

function reading(category: string, line: number, text: string): Reading {
  return { category, transient: RETRIED.has(category) ? 'yes' : 'no', evidence: { line, text } };
}

/** The keyword list. */
export function keywords(log: Buffer): Reading {
  const lines = log.toString('utf8').split('\n');
  for (const [pattern, category] of KEYWORDS) {
    const at = lines.findIndex((line) => pattern.test(line));
    if (at >= 0) return reading(category, at + 1, cleanLine(lines[at] ?? '').text);
  }
  return { category: 'none', transient: 'no' };
}

/** The last line with an error word; its category by the same words, on that line alone. */
export function lastErrorLine(log: Buffer): Reading {
  const lines = log.toString('utf8').split('\n');
  const at = lines.findLastIndex((line) => ERROR_WORD.test(line));
  if (at < 0) return { category: 'none', transient: 'no' };
  const text = cleanLine(lines[at] ?? '').text;
  const category = KEYWORDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'unknown';
  return reading(category, at + 1, text);
}
