import { Advisories } from '../advisory/advisories.ts';
import { ghsaOf, scoreAt } from '../advisory/advisory.ts';
import { failureOf } from '../advisory/npm-failure.ts';
import { NPM_WORDS } from '../advisory/npm-words.ts';
import type { Format, JsonReader } from '../format.ts';
import { isAtLeast, severityOfWord } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const TOOL = 'npm audit';

/** The version that mends a package, where npm knows of one; its fix may be of another package, at the top of the tree. */
function fixedIn(item: Node, name: string): string | undefined {
  const fix = item.at('fixAvailable');
  const version = fix.at('version').text();
  if (version === undefined) return undefined;
  const top = fix.at('name').text();
  return top === undefined || top === name ? version : `${top}@${version}`;
}

/** Whether one of npm's words is as bad as another, or worse. */
function isAsBad(word: string | undefined, other: string | undefined): boolean {
  return isAtLeast(severityOfWord(word, NPM_WORDS).severity, severityOfWord(other, NPM_WORDS).severity);
}

/**
 * The report names packages; each says through which advisories (objects) and through which other packages (names) it is
 * vulnerable. A finding is an advisory; a package that names none and no other listed package is a finding by itself.
 */
class NpmAuditReader implements JsonReader {
  readonly #sink: Sink;
  readonly #advisories: Advisories;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#advisories = new Advisories(sink);
  }

  document(document: Node): void {
    this.#sink.tool(TOOL);
    const failure = failureOf(document);
    if (failure !== undefined) return this.#sink.toolFailed(`${TOOL}: ${failure}`);
    const packages = document.at('vulnerabilities').entries();
    const listed = new Set(packages.map(([name]) => name));
    for (const [name, item] of packages) this.#package(name, item, listed);
    const metadata = document.at('metadata');
    const counts = metadata.at('vulnerabilities');
    this.#advisories.declared(counts, TOOL, NPM_WORDS);
    this.#advisories.end();
    const total = counts.at('total').number();
    if (total !== undefined && total !== packages.length)
      this.#sink.mismatch(`${total} vulnerable packages declared, ${packages.length} shown`);
    const audited = metadata.at('dependencies').at('total').number();
    if (audited === 0) this.#sink.vacuous('no package was audited');
    if (audited !== undefined) this.#sink.figure('audited', audited);
  }

  #package(name: string, item: Node, listed: ReadonlySet<string>): void {
    if (!item.isObject) return this.#sink.invalid(`the package \`${name.slice(0, 60)}\``);
    const word = item.at('severity').text();
    this.#advisories.count(word);
    const via = item.at('via').list();
    const own = via.filter((each) => each.isObject);
    const through = via.filter((each) => typeof each.value === 'string' && listed.has(each.value));
    // Where none of its advisories is as bad as the package, the report hides what is: they count as bad as it.
    const isExplained = through.length > 0 || own.some((each) => isAsBad(each.at('severity').text(), word));
    for (const advisory of own) this.#advisory(advisory, name, item, isExplained ? undefined : word);
    if (own.length === 0 && through.length === 0) this.#unexplained(name, item, word);
  }

  #advisory(advisory: Node, name: string, item: Node, least: string | undefined): void {
    const url = advisory.at('url').text();
    const source = advisory.at('source').word();
    const word = advisory.at('severity').text();
    this.#advisories.once({
      tool: TOOL,
      ids: [ghsaOf(url), source === undefined ? undefined : `npm:${source}`],
      // npm tells the range of vulnerable versions, not the one that is installed.
      package: { name: advisory.at('name').text() ?? name, version: undefined, purl: undefined },
      message: advisory.at('title').text(),
      word: least ?? word,
      words: NPM_WORDS,
      score: least === undefined ? scoreAt(advisory.at('cvss').at('score')) : undefined,
      fixedIn: fixedIn(item, name),
      url,
    });
  }

  #unexplained(name: string, item: Node, word: string | undefined): void {
    this.#advisories.once({
      tool: TOOL,
      ids: [],
      package: { name, version: undefined, purl: undefined },
      message: `${name} is vulnerable; the report does not say through which advisory`,
      word,
      words: NPM_WORDS,
      fixedIn: fixedIn(item, name),
    });
  }
}

export const npmAuditV2 = {
  id: 'npm-audit-v2',
  name: 'npm audit',
  tools: 'npm 7 and later (`npm audit --json`)',
  kinds: ['dependencies'],
  shapes: [
    { json: { type: 'object', keys: ['auditReportVersion'] } },
    {
      json: {
        type: 'object',
        keys: ['vulnerabilities', 'metadata'],
        without: ['ok', 'bomFormat'],
        at: { vulnerabilities: { type: 'object' } },
      },
    },
    {
      json: {
        type: 'object',
        keys: ['error'],
        at: { error: { keys: ['code', 'summary'], values: { code: /^E(?!AUDIT)/ } } },
      },
    },
  ],
  fileNames: ['npm-audit*.json'],
  remark:
    'Counted are advisories, not the packages that depend on what they are about. An audit made offline finds nothing, and cannot be told from a clean one.',
  example: `{"auditReportVersion":2,"vulnerabilities":{"got":{"name":"got","severity":"moderate","isDirect":false,"via":[{"source":1088948,"name":"got",
"title":"Got allows a redirect to a UNIX socket","url":"https://github.com/advisories/GHSA-pfrx-2q88-qq97","severity":"moderate","cvss":{"score":5.3},"range":"<11.8.5"}],
"effects":[],"range":"<11.8.5","nodes":["node_modules/got"],"fixAvailable":true}},"metadata":{"vulnerabilities":{"moderate":1,"total":1},"dependencies":{"prod":98,"total":98}}}
`,
  read: (sink) => ({ json: new NpmAuditReader(sink) }),
} satisfies Format;
