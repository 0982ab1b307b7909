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

/** One by one: reports hold hundreds of thousands, and copies of whole objects would be half of what reading them takes. */
function addPlace(
  finding: { -readonly [K in keyof Finding]: Finding[K] },
  { path, line, endLine, column }: Told,
): void {
  if (path !== undefined) finding.path = path;
  if (line !== undefined) finding.line = line;
  if (endLine !== undefined) finding.endLine = endLine;
  if (column !== undefined) finding.column = column;
}

/** The finding that a tool tells of; a score above 0 says more than a word. */
export function findingOf(told: Told): Finding {
  const { tool, rule = '', message = '', score = 0 } = told;
  const judged = severityOfWord(told.word, told.words);
  const finding: { -readonly [K in keyof Finding]: Finding[K] } = {
    tool,
    rule,
    message: message.trim().slice(0, MAX_MESSAGE),
    severity: score > 0 ? severityOfScore(score) : judged.severity,
    word: judged.word,
  };
  if (score <= 0 && judged.unknownSeverity) finding.unknownSeverity = true;
  addPlace(finding, told);
  const { ids, group, package: item, fixedIn, url, rank } = told;
  if (told.score !== undefined) finding.score = told.score;
  if (told.fingerprint !== undefined) finding.fingerprint = told.fingerprint;
  if (told.suppressed === true) finding.suppressed = true;
  if (told.gone !== undefined) finding.gone = told.gone;
  if (rank !== undefined) finding.rank = rank;
  if (group !== undefined) finding.group = group;
  if (ids !== undefined) finding.ids = ids;
  if (item !== undefined) finding.package = item;
  if (fixedIn !== undefined) finding.fixedIn = fixedIn;
  if (url !== undefined) finding.url = url;
  return finding;
}
