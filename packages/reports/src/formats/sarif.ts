import { ReportFault } from '../fault.ts';
import { findingOf } from '../finding.ts';
import type { Format, JsonReader } from '../format.ts';
import type { Finding } from '../model.ts';
import { ArtifactPaths } from '../sarif/artifact-paths.ts';
import { messageText } from '../sarif/message.ts';
import { rankOf, ratedAs, Rules, scoreOf, type Rule } from '../sarif/rules.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const LEVELS: SeverityWords = { none: 'none', note: 'low', warning: 'medium', error: 'high' };
/** What a verdict cannot do without; SARIF lets it stand in files of their own. */
const NEEDED = ['results', 'driver', 'extensions', 'invocations'];

interface Run {
  readonly tool: string;
  readonly rules: Rules;
  readonly paths: ArtifactPaths;
  readonly strings: Node;
}

function isFailure(result: Node): boolean {
  const kind = result.textAt('kind');
  return kind === undefined || kind.toLowerCase() === 'fail';
}

/** SARIF 2.1.0, 3.27.10: the result's level, else `none` for a kind other than `fail`, else the rule's, else `warning`. */
function levelOf(result: Node, rule: Rule | undefined): string {
  const level = result.textAt('level');
  if (level !== undefined) return level;
  return isFailure(result) ? (rule?.level ?? 'warning') : 'none';
}

/** SARIF 2.1.0, 3.27.23 and 3.35.3: a suppression counts where it was accepted, or where nobody reviews them. */
function isSuppressed(result: Node): boolean {
  if (!result.has('suppressions')) return false;
  const all = result.at('suppressions').list();
  return all.some((item) => [undefined, 'accepted'].includes(item.at('status').text()));
}

function fingerprintOf(result: Node): string | undefined {
  for (const key of ['fingerprints', 'partialFingerprints']) {
    if (!result.has(key)) continue;
    // Semgrep writes that one has to log in where a fingerprint belongs.
    const texts = result
      .at(key)
      .entries()
      .flatMap(([name, { value }]) =>
        typeof value === 'string' && value !== '' && value !== 'requires login' ? [`${name}=${value}`] : [],
      );
    if (texts.length > 0) return texts.length === 1 ? texts[0] : texts.sort().join(';');
  }
  return undefined;
}

/** Rules of scanners of packages are named by what they look for. */
function idsOf(rule: string): readonly string[] | undefined {
  const [id] = /^(?:CVE-\d{4}-\d+|GHSA(?:-[a-z0-9]{4}){3})/i.exec(rule) ?? [];
  return id === undefined ? undefined : [id];
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

  item(result: Node, _path: string, [index = '0']: readonly string[]): void {
    const run = this.#runs[Number(index)];
    if (!run) return;
    if (result.isObject) this.#sink.finding(this.#finding(result, run));
    else this.#sink.invalid(`\`${result.path}\` is no result`);
  }

  #run(run: Node): Run {
    const driver = run.at('tool').at('driver');
    const tool = driver.at('name').text() ?? 'unnamed';
    this.#sink.tool(tool);
    const elsewhere = NEEDED.find((name) => run.at('externalPropertyFileReferences').at(name).isThere);
    if (elsewhere !== undefined) throw new ReportFault(`the ${elsewhere} of ${tool} stand in another file`);
    if (!run.at('results').isThere)
      this.#sink.toolFailed(`${tool} produced no \`results\`: its run did not end (SARIF 3.14.23)`);
    for (const call of run.at('invocations').list()) this.#invocation(call, tool);
    return {
      tool,
      rules: new Rules(run.at('tool')),
      paths: new ArtifactPaths(run),
      strings: driver.at('globalMessageStrings'),
    };
  }

  #invocation(call: Node, tool: string): void {
    if (call.at('executionSuccessful').boolean() === false)
      this.#sink.toolFailed(`${tool} says that its execution was not successful`);
    for (const kind of ['toolExecutionNotifications', 'toolConfigurationNotifications'])
      for (const notice of call.at(kind).list())
        if (notice.at('level').text() === 'error')
          this.#sink.invalid(`${tool} reports an error of its own: ${noticeText(notice)}`);
  }

  #finding(result: Node, run: Run): Finding {
    const rule = run.rules.of(result);
    const place = result.has('locations') ? result.at('locations').list()[0]?.at('physicalLocation') : undefined;
    const region = place?.at('region');
    const id = result.wordAt('ruleId') ?? result.at('rule').wordAt('id') ?? rule?.id ?? '';
    const isFault = isFailure(result);
    const properties = result.at('properties');
    const rated = isFault ? (ratedAs(properties) ?? rule?.rated) : undefined;
    const finding = findingOf({
      tool: run.tool,
      rule: id,
      message: messageText(result.at('message'), [rule?.messages, run.strings]) ?? rule?.text,
      word: levelOf(result, rule),
      words: LEVELS,
      score: isFault ? (scoreOf(properties) ?? rule?.score) : undefined,
      rank: rankOf(result) ?? rule?.rank,
      path: place && run.paths.of(place.at('artifactLocation')),
      line: region?.at('startLine').position(),
      endLine: region?.at('endLine').position(),
      column: region?.at('startColumn').position(),
      fingerprint: fingerprintOf(result),
      suppressed: isSuppressed(result),
      gone: result.textAt('baselineState') === 'absent' ? true : undefined,
      ids: idsOf(id),
      url: rule?.url,
    });
    return rated === undefined || finding.score !== undefined ? finding : { ...finding, severity: rated };
  }
}

function noticeText(notice: Node): string {
  return (messageText(notice.at('message'), []) ?? notice.at('descriptor').at('id').word() ?? '').slice(0, 200);
}

export const sarif = {
  id: 'sarif',
  name: 'SARIF 2.1.0',
  tools: 'CodeQL, Semgrep, Trivy, ESLint, Ruff, Roslyn and any other tool that writes it',
  kinds: ['findings'],
  shapes: [
    { json: { type: 'object', keys: ['runs'], values: { version: /^2\.1\.0(?:-rtm\.\d+)?$/ } } },
    { json: { type: 'object', keys: ['runs'], without: ['version'], at: { runs: { first: { keys: ['results'] } } } } },
  ],
  fileNames: ['*.sarif', '*.sarif.json'],
  remark: 'A run without `results` says that the tool failed.',
  example: `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Tool","rules":[{"id":"R1"}]}},"results":[
{"ruleId":"R1","level":"error","message":{"text":"what is wrong"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"src/a.py"},"region":{"startLine":3}}}]}]}]}
`,
  read: (sink) => ({ json: new SarifReader(sink) }),
} satisfies Format;
