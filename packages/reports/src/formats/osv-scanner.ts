import { Advisories } from '../advisory/advisories.ts';
import { scoreIn } from '../advisory/advisory.ts';
import { scoreOfVector } from '../cvss/score.ts';
import type { Format, JsonReader } from '../format.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const TOOL = 'OSV-Scanner';
/** Of GitHub's and other databases, which state them beside the OSV schema. */
const WORDS: SeverityWords = { low: 'low', moderate: 'medium', medium: 'medium', high: 'high', critical: 'critical' };

function textOf(node: Node): string | undefined {
  return typeof node.value === 'string' ? node.value : undefined;
}

/** The worst of the CVSS vectors of a vulnerability. */
function scoreOf(vulnerability: Node): number | undefined {
  const vectors = [vulnerability, ...vulnerability.at('affected').list()].flatMap((each) => each.at('severity').list());
  const scores = vectors.flatMap((each) => scoreIn(scoreOfVector(textOf(each.at('score')))) ?? []);
  return scores.length > 0 ? Math.max(...scores.slice(0, 1_000)) : undefined;
}

function wordOf(vulnerability: Node): string | undefined {
  const places = [vulnerability, ...vulnerability.at('affected').list()];
  for (const place of places)
    for (const key of ['database_specific', 'ecosystem_specific']) {
      const word = textOf(place.at(key).at('severity'));
      if (word !== undefined) return word;
    }
  return undefined;
}

/** The versions that mend a vulnerability in a package, as the ranges of the database say. */
function fixedIn(vulnerability: Node, name: string): string {
  const fixes = vulnerability
    .at('affected')
    .list()
    .filter((affected) => affected.at('package').at('name').value === name)
    .flatMap((affected) => affected.at('ranges').list())
    .flatMap((range) => range.at('events').list())
    .flatMap((event) => textOf(event.at('fixed')) ?? []);
  return [...new Set(fixes)].join(', ');
}

/** Records that are the same vulnerability by another name stand in one group. */
interface Group {
  readonly ids: readonly string[];
  readonly score: number | undefined;
}

class OsvReader implements JsonReader {
  readonly each = ['results.*.packages.*'];
  readonly #sink: Sink;
  readonly #advisories: Advisories;
  readonly #ids = new Set<string>();
  #sources: readonly (string | undefined)[] = [];

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#advisories = new Advisories(sink);
    sink.tool(TOOL);
  }

  document(document: Node): void {
    const results = document.at('results');
    if (!results.isList && results.value !== null) results.refuse('a list');
    this.#sources = results.list().map((result) => result.at('source').at('path').text());
  }

  item(entry: Node, _path: string, [index = '0']: readonly string[]): void {
    const item = entry.at('package');
    const name = item.at('name').text();
    if (name === undefined) return this.#sink.invalid(`\`${entry.path}\` without a package`);
    const version = item.at('version').text() ?? item.at('commit').text();
    this.#licenses(entry, name, version);
    const records = entry.at('vulnerabilities').list();
    const groups = entry
      .at('groups')
      .list()
      .map((group) => groupOf(group));
    const told = new Set<Group>();
    for (const record of records) {
      const id = record.at('id').text();
      this.#advisories.count(undefined);
      if (id !== undefined) this.#ids.add(id);
      const group = groups.find(({ ids }) => id !== undefined && ids.includes(id));
      if (group && told.has(group)) continue;
      if (group) told.add(group);
      const same = group ? records.filter((each) => group.ids.includes(String(each.at('id').value))) : [record];
      this.#told(same, group, { name, version, purl: undefined }, this.#sources[Number(index)]);
    }
  }

  end(): void {
    this.#advisories.end();
    this.#sink.figure('advisories', this.#ids.size);
  }

  #told(
    records: readonly Node[],
    group: Group | undefined,
    item: { readonly name: string; readonly version: string | undefined; readonly purl: undefined },
    path: string | undefined,
  ): void {
    const aliases = records.flatMap((record) => [record.at('id'), ...record.at('aliases').list()]);
    const scores = records.flatMap((record) => scoreOf(record) ?? []);
    const first = records[0] as Node;
    this.#advisories.once({
      tool: TOOL,
      ids: [...aliases.map((alias) => alias.text()), ...(group?.ids ?? [])],
      package: item,
      message: first.at('summary').text() ?? first.at('details').text(),
      word: records.flatMap((record) => wordOf(record) ?? [])[0],
      words: WORDS,
      score: group?.score ?? (scores.length > 0 ? Math.max(...scores) : undefined),
      fixedIn: records.map((record) => fixedIn(record, item.name)).find((fix) => fix !== ''),
      path,
    });
  }

  #licenses(entry: Node, name: string, version: string | undefined): void {
    const licenses = entry.at('licenses');
    if (!licenses.isList) return;
    this.#sink.kind('licenses');
    const words = licenses.list().map((license) => license.text() ?? '');
    this.#sink.package({ name, ...(version !== undefined && { version }), licenses: words });
  }
}

function groupOf(group: Node): Group {
  const ids = [...group.at('ids').list(), ...group.at('aliases').list()].map((id) => id.text() ?? '');
  const score = Number(group.at('max_severity').word() ?? Number.NaN);
  return { ids, score: scoreIn(score) };
}

export const osvScanner = {
  id: 'osv-scanner',
  name: 'OSV-Scanner',
  tools: 'OSV-Scanner (`--format json`)',
  kinds: ['dependencies', 'licenses'],
  shapes: [
    { json: { type: 'object', keys: ['results'], at: { results: { type: 'array', first: { keys: ['packages'] } } } } },
    { json: { type: 'object', keys: ['results', 'experimental_config'] } },
    {
      json: {
        type: 'object',
        keys: ['results'],
        at: { results: { empty: true } },
        without: ['version', 'errors', 'generated_at', 'metrics', 'runs'],
      },
    },
  ],
  fileNames: ['osv-scanner*.json'],
  remark: 'Without findings it names no package, so that how many it looked at cannot be told.',
  example: `{"results":[{"source":{"path":"yarn.lock","type":"lockfile"},"packages":[{"package":{"name":"minimist","version":"1.2.0","ecosystem":"npm"},
"vulnerabilities":[{"id":"GHSA-vh95-rmgr-6w4m","aliases":["CVE-2020-7598"],"summary":"Prototype Pollution","database_specific":{"severity":"MODERATE"}}],
"groups":[{"ids":["GHSA-vh95-rmgr-6w4m"],"aliases":["CVE-2020-7598"],"max_severity":"5.6"}]}]}]}
`,
  read: (sink) => ({ json: new OsvReader(sink) }),
} satisfies Format;
