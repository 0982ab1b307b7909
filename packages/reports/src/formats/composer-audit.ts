import { Advisories } from '../advisory/advisories.ts';
import type { Format, JsonReader } from '../format.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const TOOL = 'composer audit';
const WORDS: SeverityWords = { low: 'low', medium: 'medium', high: 'high', critical: 'critical', abandoned: 'low' };

/** The members of a list, or of an object that PHP writes where a list's keys have a gap. */
function members(node: Node): readonly Node[] {
  return node.isList ? node.list() : node.entries().map(([, item]) => item);
}

/** The entries of an object that PHP writes as `[]` where it is empty. */
function entries(node: Node): readonly (readonly [string, Node])[] {
  if (node.isList && node.list().length === 0) return [];
  return node.entries();
}

class ComposerAuditReader implements JsonReader {
  readonly #sink: Sink;
  readonly #advisories: Advisories;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#advisories = new Advisories(sink);
    sink.tool(TOOL);
  }

  document(document: Node): void {
    if (!document.at('advisories').isThere) document.at('advisories').refuse('an object');
    this.#packages(document.at('advisories'), false);
    this.#packages(document.at('ignored-advisories'), true);
    for (const [name, other] of entries(document.at('abandoned'))) {
      const instead = typeof other.value === 'string' ? `; use ${other.value} instead` : '';
      this.#advisories.once({
        tool: TOOL,
        ids: ['abandoned'],
        package: { name, version: undefined, purl: undefined },
        message: `${name} is abandoned${instead}`,
        word: 'abandoned',
        words: WORDS,
      });
    }
    this.#advisories.end();
  }

  #packages(packages: Node, suppressed: boolean): void {
    for (const [name, list] of entries(packages))
      for (const advisory of members(list)) this.#advisory(advisory, name, suppressed);
  }

  #advisory(advisory: Node, name: string, suppressed: boolean): void {
    if (!advisory.isObject) return this.#sink.invalid(`an advisory of ${name}`);
    const sources = advisory.at('sources').isThere ? members(advisory.at('sources')) : [];
    const told = {
      tool: TOOL,
      ids: [
        advisory.at('cve').text(),
        advisory.at('advisoryId').word(),
        ...sources.map((source) => source.at('remoteId').word()),
      ],
      package: { name: advisory.at('packageName').text() ?? name, version: undefined, purl: undefined },
      message: advisory.at('title').text(),
      word: advisory.at('severity').text(),
      words: WORDS,
      url: advisory.at('link').text(),
      suppressed,
    };
    if (suppressed) this.#advisories.once(told);
    else this.#advisories.add(told);
  }
}

export const composerAudit = {
  id: 'composer-audit',
  name: 'Composer audit',
  tools: 'Composer 2.4 and later (`composer audit --format=json`)',
  kinds: ['dependencies'],
  shapes: [
    { json: { type: 'object', keys: ['advisories', 'abandoned'] } },
    { json: { type: 'object', keys: ['advisories'], without: ['metadata', 'actions', 'vulnerabilities'] } },
  ],
  unproven: true,
  remark: 'It does not say how many packages it looked at. Abandoned packages are low.',
  example: `{"advisories":{"monolog/monolog":[{"advisoryId":"PKSA-1","packageName":"monolog/monolog","affectedVersions":">=1.8.0,<1.12.0","title":"Header injection",
"cve":"CVE-2014-0001","link":"https://github.com/Seldaek/monolog/pull/448","reportedAt":"2014-12-29T00:00:00+00:00","sources":[{"name":"GitHub","remoteId":"GHSA-5x2v-6c8v-wq9p"}],
"severity":"high"}]},"abandoned":{"swiftmailer/swiftmailer":"symfony/mailer"}}
`,
  read: (sink) => ({ json: new ComposerAuditReader(sink) }),
} satisfies Format;
