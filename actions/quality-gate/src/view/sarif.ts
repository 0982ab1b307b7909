import type { CountedFinding } from '@qeml-actions/policy';
import type { Severity } from '@qeml-actions/reports';

import { isRepositoryPath } from '../decide/repository-path.ts';

/** Our own SARIF 2.1.0, as far as it is written. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly [SarifRun];
}

interface SarifRun {
  readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly Rule[] } };
  readonly automationDetails: { readonly id: string };
  readonly columnKind: 'utf16CodeUnits';
  readonly results: readonly object[];
}

type Level = 'error' | 'warning' | 'note';

interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: Level };
  readonly properties: Readonly<Record<string, string | readonly string[]>>;
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  none: 'note',
};
/** GitHub shows 1,024 characters of a rule's description. */
const LONGEST = { id: 255, rule: 1_000, message: 2_000 };

/** The findings as GitHub's code scanning takes them, in their order; `name` keeps those of another gate apart. */
export function sarifLog(findings: readonly CountedFinding[], name: string): SarifLog {
  const rules = rulesOf(findings);
  const places = new Map([...rules.keys()].map((id, index) => [id, index]));
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'quality-gate', rules: [...rules.values()] } },
        automationDetails: { id: categoryOf(name) },
        columnKind: 'utf16CodeUnits',
        results: findings.map((one) => resultOf(one, places)),
      },
    ],
  };
}

/** What stands before the last slash is the category; what comes after it would name a run. */
function categoryOf(name: string): string {
  return name === '' ? 'quality-gate/' : `quality-gate/${name.replaceAll('/', '-')}/`;
}

function ruleIdOf({ tool, rule }: CountedFinding['finding']): string {
  return cut(plain(`${tool}/${rule}`), LONGEST.id);
}

/** One rule for each of a tool's: with the worst level and the highest score of what it found. */
function rulesOf(findings: readonly CountedFinding[]): ReadonlyMap<string, Rule> {
  const scores = new Map<string, number>();
  for (const { finding } of findings) {
    const id = ruleIdOf(finding);
    if (finding.score !== undefined) scores.set(id, Math.max(finding.score, scores.get(id) ?? 0));
  }
  const rules = new Map<string, Rule>();
  // The worst come first, so that the first of a rule has its level.
  for (const { finding } of findings) {
    const id = ruleIdOf(finding);
    if (!rules.has(id)) rules.set(id, ruleOf(finding, id, scores.get(id)));
  }
  return rules;
}

function ruleOf(finding: CountedFinding['finding'], id: string, score: number | undefined): Rule {
  const { tool, rule, kind, group, url, severity } = finding;
  const isSecurity = score !== undefined || kind !== 'findings' || group !== undefined;
  const tags = [...(isSecurity ? ['security'] : []), kind, ...(group === undefined ? [] : [group])];
  return {
    id,
    shortDescription: { text: cut(plain(`${rule} (${tool})`), LONGEST.rule) },
    ...(url !== undefined && isWebAddress(url) && { helpUri: url }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags, ...(score !== undefined && { 'security-severity': score.toFixed(1) }) },
  };
}

function resultOf({ finding, report }: CountedFinding, places: ReadonlyMap<string, number>): object {
  const { file, line, endLine, column, severity, key, kind } = finding;
  const ruleId = ruleIdOf(finding);
  const inFile = file !== undefined && isRepositoryPath(file);
  const hasLine = inFile && line !== undefined && line > 0;
  const region = hasLine && {
    region: {
      startLine: line,
      ...(endLine !== undefined && endLine >= line && { endLine }),
      ...(column !== undefined && column > 0 && { startColumn: column }),
    },
  };
  const uri = uriOf(inFile ? file : report);
  return {
    ruleId,
    ruleIndex: places.get(ruleId) ?? -1,
    level: LEVELS[severity],
    message: { text: messageOf(finding) },
    // What has no place of its own stands in the report that tells it.
    locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, ...region } }],
    // For a line the uploader makes GitHub's own fingerprint, and minds one that is there already.
    partialFingerprints: { 'qemlFinding/v1': key, ...(!hasLine && { primaryLocationLineHash: key }) },
    properties: { severity, kind },
  };
}

function messageOf({ message, rule, package: item, fixedIn }: CountedFinding['finding']): string {
  const of = item ? `${item.name} ${item.version ?? ''}`.trimEnd() : '';
  const cure = fixedIn === undefined || fixedIn === '' ? '' : ` Mended in ${fixedIn}.`;
  const said = message.trim() === '' ? rule : message;
  return cut(plain(`${of === '' ? '' : `${of}: `}${said}${cure}`), LONGEST.message);
}

/** SARIF makes a link of `[text](address)` in any message; controls are none of it. */
function plain(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}/gu, '').replaceAll('](', '] (');
}

function uriOf(path: string): string {
  const inside = isRepositoryPath(path) ? path : 'report';
  return inside.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && text.length <= 2_000 && URL.canParse(text) && !/[\s"<>\\^`{|}]/.test(text);
}

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1).toWellFormed()}…` : text.toWellFormed();
}
