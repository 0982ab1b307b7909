import { Advisories } from '../advisory/advisories.ts';
import type { Format, JsonReader } from '../format.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const TOOL = 'pip-audit';
/** How many packages are named that were not audited. */
const NAMED = 20;

/** An object with `dependencies` since 2.3; before, the list alone. */
class PipAuditReader implements JsonReader {
  readonly #sink: Sink;
  readonly #advisories: Advisories;
  #audited = 0;
  readonly #skipped: string[] = [];

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#advisories = new Advisories(sink);
    sink.tool(TOOL);
  }

  document(document: Node): void {
    const list = document.isList ? document : document.at('dependencies');
    if (!list.isList) list.refuse('a list');
    for (const item of list.list()) this.#dependency(item);
    this.#advisories.end();
    this.#sink.figure('audited', this.#audited);
    this.#sink.figure('skipped', this.#skipped.length);
    const more = this.#skipped.length > NAMED ? ', …' : '';
    if (this.#skipped.length > 0)
      this.#sink.note(`${this.#skipped.length} not audited: ${this.#skipped.slice(0, NAMED).join(', ')}${more}`);
    if (this.#audited === 0) this.#sink.vacuous('no package was audited');
  }

  #dependency(item: Node): void {
    const name = item.at('name').text();
    if (name === undefined) return this.#sink.invalid(`\`${item.path}\` without a name`);
    if (!item.at('vulns').isThere) {
      this.#skipped.push(name);
      if (item.at('skip_reason').text() === undefined)
        this.#sink.invalid(`${name} with neither \`vulns\` nor \`skip_reason\``);
      return;
    }
    this.#audited++;
    const version = item.at('version').text();
    for (const vulnerability of item.at('vulns').list()) this.#vulnerability(vulnerability, name, version);
  }

  #vulnerability(vulnerability: Node, name: string, version: string | undefined): void {
    const id = vulnerability.at('id').text();
    const aliases = vulnerability.at('aliases').list();
    const fixes = vulnerability.at('fix_versions').list();
    this.#advisories.add({
      tool: TOOL,
      ids: [id, ...aliases.map((alias) => alias.text())],
      package: { name, version, purl: undefined },
      message: vulnerability.at('description').text(),
      // pip-audit gives no severity.
      word: undefined,
      words: {},
      fixedIn: fixes.map((fix) => fix.word() ?? '').join(', '),
    });
  }
}

const DEPENDENCY = { type: 'object', keys: ['name'], without: ['License', 'licenses'] } as const;

export const pipAudit = {
  id: 'pip-audit',
  name: 'pip-audit',
  tools: 'pip-audit (`--format json`)',
  kinds: ['dependencies'],
  shapes: [
    { json: { type: 'object', keys: ['dependencies', 'fixes'] } },
    {
      json: {
        type: 'object',
        keys: ['dependencies'],
        at: { dependencies: { type: 'array', first: { ...DEPENDENCY, keys: ['name', 'vulns'] } } },
      },
    },
    {
      json: {
        type: 'object',
        keys: ['dependencies'],
        at: { dependencies: { type: 'array', first: { ...DEPENDENCY, keys: ['name', 'skip_reason'] } } },
      },
    },
    {
      json: {
        type: 'object',
        keys: ['dependencies'],
        at: { dependencies: { empty: true } },
        without: ['bomFormat', 'reportSchema', 'vulnerabilities', 'packages', 'components'],
      },
    },
    { json: { type: 'array', first: { ...DEPENDENCY, keys: ['name', 'vulns'] } } },
    { json: { type: 'array', first: { ...DEPENDENCY, keys: ['name', 'skip_reason'] } } },
    { json: { empty: true } },
  ],
  fileNames: ['pip-audit*.json'],
  remark: 'The tool gives no severity: each finding counts as high, of unknown severity.',
  example: `{"dependencies":[{"name":"aiohttp","version":"3.6.2","vulns":[{"id":"PYSEC-2021-76","fix_versions":["3.7.4"],"aliases":["CVE-2021-21330"],"description":"open redirect"}]},
{"name":"adal","version":"1.2.2","vulns":[]}],"fixes":[]}
`,
  read: (sink) => ({ json: new PipAuditReader(sink) }),
} satisfies Format;
