import { given } from './given.ts';
import type { Finding } from './model.ts';
import { severityOfScore, severityOfWord, type SeverityWords } from './severity.ts';

/** What is kept of a message, in UTF-16 units. */
const MAX_MESSAGE = 4_000;

type Optional = Omit<Finding, 'tool' | 'rule' | 'message' | 'severity' | 'word' | 'unknownSeverity'>;

/** A finding as a tool tells it: what it does not say is undefined. */
export type Told = { readonly [K in keyof Optional]?: Optional[K] | undefined } & {
  readonly tool: string;
  readonly rule: string | undefined;
  readonly message: string | undefined;
  /** The tool's word for the severity, and what its words mean. */
  readonly word: string | undefined;
  readonly words: SeverityWords;
};

/** The finding that a tool tells of; a score above 0 says more than a word. */
export function findingOf({ tool, rule, message, word, words, ...rest }: Told): Finding {
  const { score = 0 } = rest;
  const judged = severityOfWord(word, words);
  return {
    tool,
    rule: rule ?? '',
    message: (message ?? '').trim().slice(0, MAX_MESSAGE),
    ...(score > 0 ? { severity: severityOfScore(score), word: judged.word } : judged),
    ...given({ ...rest, suppressed: rest.suppressed === true ? true : undefined }),
  };
}
