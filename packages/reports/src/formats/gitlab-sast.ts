import { findingOf } from '../finding.ts';
import type { Format, JsonReader } from '../format.ts';
import type { Kind } from '../kind.ts';
import type { Finding } from '../model.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const WORDS: SeverityWords = {
  info: 'none',
  low: 'low',
  medium: 'medium',
  high: 'high',
  critical: 'critical',
};
const KINDS: Readonly<Record<string, Kind>> = { dependency_scanning: 'dependencies', container_scanning: 'images' };

/** A signature that is not made of lines: `location` is, and so would be another as soon as they move. */
function fingerprintOf(vulnerability: Node): string | undefined {
  const signatures = vulnerability
    .at('tracking')
    .at('items')
    .list()
    .flatMap((item) => item.at('signatures').list());
  return signatures
    .find((item) => item.at('algorithm').text() !== 'location')
    ?.at('value')
    .text();
}

function packageOf(location: Node): Partial<Finding> {
  const dependency = location.at('dependency');
  const name = dependency.at('package').at('name').text();
  if (name === undefined) return {};
  const version = dependency.at('version').text();
  return { package: { name, ...(version !== undefined && { version }) }, group: 'vulnerability' };
}

class GitLabReader implements JsonReader {
  readonly each = ['vulnerabilities.*'];
  readonly #sink: Sink;
  #tool = 'GitLab';

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  document(document: Node): void {
    const scan = document.at('scan');
    this.#tool = scan.at('scanner').at('name').text() ?? this.#tool;
    this.#sink.tool(this.#tool);
    const kind = KINDS[scan.at('type').text() ?? ''];
    if (kind) this.#sink.about(kind);
    const status = scan.at('status').text();
    if (status !== undefined && status !== 'success')
      this.#sink.toolFailed(`${this.#tool} says that its scan ended in \`${status}\``);
    for (const message of scan.at('messages').list())
      if (message.at('level').text() === 'fatal')
        this.#sink.toolFailed(`${this.#tool}: ${(message.at('value').text() ?? '').slice(0, 200)}`);
  }

  item(vulnerability: Node): void {
    if (!vulnerability.isObject) return this.#sink.invalid(`\`${vulnerability.path}\` is no vulnerability`);
    const location = vulnerability.at('location');
    const identifiers = vulnerability.at('identifiers').list();
    const [first] = identifiers;
    const name = vulnerability.at('name').text() ?? vulnerability.at('message').text();
    const ids = identifiers.filter((item) => /^(?:cve|ghsa)$/i.test(item.at('type').text() ?? ''));
    this.#sink.finding(
      findingOf({
        tool: vulnerability.at('scanner').at('name').text() ?? this.#tool,
        rule: first?.at('name').text() ?? first?.at('value').text() ?? name,
        message: name ?? vulnerability.at('description').text(),
        word: vulnerability.at('severity').text(),
        words: WORDS,
        path: location.at('file').text(),
        line: location.at('start_line').position(),
        endLine: location.at('end_line').position(),
        fingerprint: fingerprintOf(vulnerability),
        ids: ids.length === 0 ? undefined : ids.flatMap((item) => item.at('value').text() ?? []),
        ...packageOf(location),
      }),
    );
  }
}

export const gitlabSast = {
  id: 'gitlab-sast',
  name: 'GitLab security report',
  tools: 'the analyzers of GitLab, and tools that write their schema',
  kinds: ['findings'],
  shapes: [
    {
      json: {
        type: 'object',
        keys: ['version', 'vulnerabilities'],
        without: ['bomFormat', 'metadata', 'auditReportVersion'],
        at: { vulnerabilities: { type: 'array' } },
      },
    },
  ],
  fileNames: ['gl-*-report.json'],
  remark: 'A scan whose status is not `success` says that the tool failed.',
  example: `{"version":"15.1.4","scan":{"analyzer":{"id":"semgrep","name":"Semgrep"},"scanner":{"id":"semgrep","name":"Semgrep"},"type":"sast","status":"success","start_time":"2026-01-02T03:04:05","end_time":"2026-01-02T03:05:06"},"vulnerabilities":[{"id":"4a1b","name":"Improper neutralization","description":"eval of input","severity":"High","location":{"file":"app.py","start_line":3,"end_line":3},"identifiers":[{"type":"semgrep_id","name":"bandit.B307","value":"bandit.B307"},{"type":"cwe","name":"CWE-95","value":"95"}]}],"remediations":[]}
`,
  read: (sink) => ({ json: new GitLabReader(sink) }),
} satisfies Format;
