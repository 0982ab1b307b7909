import type { Format, JsonReader } from '../format.ts';
import { given } from '../given.ts';
import type { Finding } from '../model.ts';
import { severityOfScore, type Severity, type SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const LEVELS: SeverityWords = { none: 'none', note: 'low', warning: 'medium', error: 'high' };
const MAX_MESSAGE = 4_000;

interface Rule {
  readonly id: string;
  readonly level: string | undefined;
  readonly score: number | undefined;
  readonly text: string | undefined;
  readonly url: string | undefined;
}

interface Run {
  readonly tool: string;
  readonly byId: ReadonlyMap<string, Rule>;
  readonly byIndex: readonly Rule[];
  readonly extensions: readonly (readonly Rule[])[];
}

function scoreOf(properties: Node): number | undefined {
  const word = properties.at('security-severity').word();
  const score = word === undefined || word.trim() === '' ? Number.NaN : Number(word);
  return score >= 0 && score <= 10 ? score : undefined;
}

function ruleOf(node: Node): Rule {
  return {
    id: node.at('id').text() ?? '',
    level: node.at('defaultConfiguration').at('level').text(),
    score: scoreOf(node.at('properties')),
    text: node.at('shortDescription').at('text').text() ?? node.at('name').text(),
    url: node.at('helpUri').text(),
  };
}

/** SARIF 2.1.0, 3.27.10: the result's level, else `none` for a kind other than `fail`, else the rule's, else `warning`. */
function levelOf(result: Node, rule: Rule | undefined): string {
  const level = result.at('level').text();
  if (level !== undefined) return level;
  const kind = result.at('kind').text();
  if (kind !== undefined && kind !== 'fail') return 'none';
  return rule?.level ?? 'warning';
}

/** SARIF 2.1.0, 3.27.23: suppressed when no suppression is under review or rejected. */
function isSuppressed(result: Node): boolean {
  const all = result.at('suppressions').list();
  return all.some((item) => [undefined, 'accepted'].includes(item.at('status').text()));
}

function fingerprintOf(result: Node): string | undefined {
  for (const key of ['fingerprints', 'partialFingerprints']) {
    const entries = result.at(key).entries();
    const texts = entries.flatMap(([name, value]) =>
      typeof value.value === 'string' ? [`${name}=${value.value}`] : [],
    );
    if (texts.length > 0) return texts.sort().join(';');
  }
  return undefined;
}

class SarifReader implements JsonReader {
  readonly each = ['runs.*.results.*'];
  readonly #sink: Sink;
  #runs: readonly Run[] = [];

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  document(document: Node): void {
    const runs = document.at('runs').list();
    if (runs.length === 0) this.#sink.vacuous('it holds no run');
    this.#runs = runs.map((run) => this.#run(run));
  }

  #run(run: Node): Run {
    const driver = run.at('tool').at('driver');
    const tool = driver.at('name').text() ?? 'unnamed';
    this.#sink.tool(tool);
    if (!run.at('results').isThere)
      this.#sink.toolFailed(`${tool} produced no \`results\`: its run did not end (SARIF 3.14.23)`);
    for (const call of run.at('invocations').list()) {
      if (call.at('executionSuccessful').boolean() === false)
        this.#sink.toolFailed(`${tool} says that its execution was not successful`);
    }
    const byIndex = driver.at('rules').list().map(ruleOf);
    const extensions = run
      .at('tool')
      .at('extensions')
      .list()
      .map((extension) => extension.at('rules').list().map(ruleOf));
    return {
      tool,
      byIndex,
      extensions,
      byId: new Map([...byIndex, ...extensions.flat()].map((rule) => [rule.id, rule])),
    };
  }

  item(result: Node, _path: string, [index = '0']: readonly string[]): void {
    const run = this.#runs[Number(index)];
    if (run) this.#sink.finding(this.#finding(result, run));
  }

  #ruleOf(result: Node, run: Run): Rule | undefined {
    const reference = result.at('rule');
    const index = result.at('ruleIndex').number() ?? reference.at('index').number() ?? -1;
    const component = reference.at('toolComponent').at('index').number();
    const listed = component === undefined ? run.byIndex[index] : run.extensions[component]?.[index];
    const id = result.at('ruleId').text() ?? reference.at('id').text();
    return listed ?? (id === undefined ? undefined : (run.byId.get(id) ?? run.byId.get(id.split('/')[0] ?? id)));
  }

  #finding(result: Node, run: Run): Finding {
    const rule = this.#ruleOf(result, run);
    const word = levelOf(result, rule);
    const score = scoreOf(result.at('properties')) ?? rule?.score;
    const level: Severity | undefined = LEVELS[word];
    const place = result.at('locations').list()[0]?.at('physicalLocation');
    const region = place?.at('region');
    const path = place?.at('artifactLocation').at('uri').text();
    const optional = given({
      score,
      path,
      line: region?.at('startLine').position(),
      endLine: region?.at('endLine').position(),
      column: region?.at('startColumn').position(),
      fingerprint: fingerprintOf(result),
      url: rule?.url,
    });
    return {
      tool: run.tool,
      rule: result.at('ruleId').text() ?? rule?.id ?? '',
      message: (result.at('message').at('text').text() ?? rule?.text ?? '').slice(0, MAX_MESSAGE),
      severity: score !== undefined && score > 0 ? severityOfScore(score) : (level ?? 'high'),
      word,
      ...(level === undefined && score === undefined && { unknownSeverity: true }),
      ...(isSuppressed(result) && { suppressed: true }),
      ...optional,
    };
  }
}

export const sarif = {
  id: 'sarif',
  name: 'SARIF 2.1.0',
  tools: 'CodeQL, Semgrep, Trivy, ESLint, Ruff, Roslyn and any other tool that writes it',
  kinds: ['findings'],
  shapes: [{ json: { type: 'object', keys: ['runs'], values: { version: /^2\.1\.0/ } } }],
  fileNames: ['*.sarif', '*.sarif.json'],
  remark: 'A run without `results` says that the tool failed.',
  example: `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Tool","rules":[{"id":"R1"}]}},"results":[
{"ruleId":"R1","level":"error","message":{"text":"what is wrong"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"src/a.py"},"region":{"startLine":3}}}]}]}]}
`,
  read: (sink) => ({ json: new SarifReader(sink) }),
} satisfies Format;
