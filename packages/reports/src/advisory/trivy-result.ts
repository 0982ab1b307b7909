import type { Finding } from '../model.ts';
import { findingOf } from '../finding.ts';
import type { SeverityWords } from '../severity.ts';
import { severityOfWord } from '../severity.ts';
import type { Node } from '../text/node.ts';
import { advisoryFinding, scoreIn } from './advisory.ts';

const TOOL = 'Trivy';
const WORDS: SeverityWords = { low: 'low', medium: 'medium', high: 'high', critical: 'critical' };

/** What Trivy's groups are called within a result. */
export type TrivyList = 'Vulnerabilities' | 'Misconfigurations' | 'Secrets' | 'Licenses';

function scoreAt(source: Node): number | undefined {
  for (const key of ['V40Score', 'V3Score', 'V2Score']) {
    const score = scoreIn(source.at(key).number());
    if (score !== undefined) return score;
  }
  return undefined;
}

/**
 * The score of the source that the severity was taken from: a distribution judges its own build, and another's score is not about
 * that. Where the word says nothing, the worst of all.
 */
function scoreOf(item: Node): number | undefined {
  const sources = item.at('CVSS');
  const own = scoreAt(sources.at(item.at('SeveritySource').text() ?? 'nvd'));
  if (own !== undefined || !severityOfWord(item.at('Severity').text(), WORDS).unknownSeverity) return own;
  const scores = sources.entries().flatMap(([, source]) => scoreAt(source) ?? []);
  return scores.length > 0 ? Math.max(...scores) : undefined;
}

function vulnerability(item: Node, target: string, suppressed: boolean): Finding | undefined {
  const id = item.at('VulnerabilityID').text();
  const name = item.at('PkgName').text();
  if (id === undefined || name === undefined) return undefined;
  const vendor = item.at('VendorIDs').list();
  return advisoryFinding({
    tool: TOOL,
    ids: [id, ...vendor.map((each) => each.text())],
    package: {
      name,
      version: item.at('InstalledVersion').text(),
      purl: item.at('PkgIdentifier').at('PURL').text(),
    },
    message: item.at('Title').text() ?? item.at('Description').text(),
    word: item.at('Severity').text(),
    words: WORDS,
    score: scoreOf(item),
    fixedIn: item.at('FixedVersion').text(),
    url: item.at('PrimaryURL').text(),
    path: target,
    suppressed,
    group: 'vulnerability',
  });
}

function misconfiguration(item: Node, target: string, suppressed: boolean): Finding | undefined {
  const rule = item.at('ID').text() ?? item.at('AVDID').text();
  if (rule === undefined) return undefined;
  const cause = item.at('CauseMetadata');
  return findingOf({
    tool: TOOL,
    rule,
    message: item.at('Message').text() ?? item.at('Title').text(),
    word: item.at('Severity').text(),
    words: WORDS,
    path: target,
    line: cause.at('StartLine').position(),
    endLine: cause.at('EndLine').position(),
    url: item.at('PrimaryURL').text(),
    group: 'misconfiguration',
    suppressed,
  });
}

/** What was matched is left out: it may be the secret. */
function secret(item: Node, target: string, suppressed: boolean): Finding | undefined {
  const rule = item.at('RuleID').text();
  if (rule === undefined) return undefined;
  return findingOf({
    tool: TOOL,
    rule,
    message: item.at('Title').text() ?? rule,
    word: item.at('Severity').text(),
    words: WORDS,
    path: target,
    line: item.at('StartLine').position(),
    endLine: item.at('EndLine').position(),
    group: 'secret',
    suppressed,
  });
}

function license(item: Node, target: string, suppressed: boolean): Finding | undefined {
  const name = item.at('Name').text();
  if (name === undefined) return undefined;
  const of = item.at('PkgName').text();
  const file = item.at('FilePath').text();
  const category = item.at('Category').text() ?? 'unknown';
  return findingOf({
    tool: TOOL,
    rule: name,
    message: `${of === undefined || of === '' ? (file ?? target) : of} is under ${name} (${category})`,
    word: item.at('Severity').text(),
    words: WORDS,
    path: file === undefined || file === '' ? target : file,
    group: 'license',
    suppressed,
    package: of === undefined || of === '' ? undefined : { name: of },
  });
}

const READERS = {
  Vulnerabilities: vulnerability,
  Misconfigurations: misconfiguration,
  Secrets: secret,
  Licenses: license,
} as const;

/** The finding that an entry of one of Trivy's lists is; undefined for what lacks its name. */
export function trivyFinding(list: TrivyList, item: Node, target: string, suppressed: boolean): Finding | undefined {
  return READERS[list](item, target, suppressed);
}
