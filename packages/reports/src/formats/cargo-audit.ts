import { Advisories } from '../advisory/advisories.ts';
import type { Format, JsonReader } from '../format.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const TOOL = 'cargo-audit';
/** Kinds of advisories that tell of no vulnerability (RustSec's `informational`), and of crates that were withdrawn. */
const WORDS: SeverityWords = { notice: 'none', yanked: 'low', unmaintained: 'low', unsound: 'medium' };

class CargoAuditReader implements JsonReader {
  readonly #sink: Sink;
  readonly #advisories: Advisories;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#advisories = new Advisories(sink);
    sink.tool(TOOL);
  }

  document(document: Node): void {
    const vulnerabilities = document.at('vulnerabilities');
    const list = vulnerabilities.at('list');
    if (!list.isList) list.refuse('a list');
    for (const entry of list.list()) {
      this.#advisories.count(undefined);
      this.#entry(entry, undefined);
    }
    const count = vulnerabilities.at('count').number();
    const shown = list.list().length;
    if (count !== undefined && count !== shown)
      this.#sink.mismatch(`${count} vulnerabilities declared, ${shown} shown`);
    this.#warnings(document.at('warnings'));
    this.#advisories.end();
    const dependencies = document.at('lockfile').at('dependency-count').number();
    if (dependencies === 0) this.#sink.vacuous('the lock file names no dependency');
    if (dependencies !== undefined) this.#sink.figure('audited', dependencies);
  }

  /** By their kind; before 0.13 a list. */
  #warnings(warnings: Node): void {
    const groups = warnings.isList ? ([['warning', warnings]] as const) : warnings.entries();
    for (const [kind, entries] of groups)
      for (const entry of entries.list()) this.#entry(entry, entry.at('kind').text() ?? kind);
  }

  #entry(entry: Node, kind: string | undefined): void {
    const advisory = entry.at('advisory');
    const item = entry.at('package');
    const name = item.at('name').text() ?? advisory.at('package').text();
    if (name === undefined) return this.#sink.invalid(`\`${entry.path}\` without a package`);
    const aliases = advisory.at('aliases').list();
    const patched = entry.at('versions').at('patched').list();
    const vector = advisory.at('cvss');
    this.#advisories.once({
      tool: TOOL,
      ids: [advisory.at('id').text(), ...aliases.map((alias) => alias.text())],
      package: { name, version: item.at('version').text(), purl: undefined },
      message: advisory.at('title').text() ?? (kind === undefined ? undefined : `${name} is ${kind}`),
      word: kind,
      words: WORDS,
      vector: typeof vector.value === 'string' ? vector.value : undefined,
      score: typeof vector.value === 'number' ? vector.value : undefined,
      fixedIn: patched.map((range) => range.word() ?? '').join(', '),
      url: advisory.at('url').text(),
    });
  }
}

export const cargoAudit = {
  id: 'cargo-audit',
  name: 'cargo-audit',
  tools: 'cargo-audit (`cargo audit --json`)',
  kinds: ['dependencies'],
  shapes: [
    {
      json: {
        type: 'object',
        keys: ['vulnerabilities', 'lockfile'],
        at: { vulnerabilities: { type: 'object', keys: ['list'] } },
      },
    },
  ],
  fileNames: ['cargo-audit*.json'],
  remark:
    'An advisory without CVSS is of unknown severity. Warnings: unsound is medium, unmaintained and yanked are low.',
  example: `{"database":{"advisory-count":302},"lockfile":{"dependency-count":441},"settings":{"ignore":[]},"vulnerabilities":{"found":true,"count":1,"list":[{"advisory":
{"id":"RUSTSEC-2021-0020","package":"hyper","title":"Request smuggling","aliases":["CVE-2021-21299"],"cvss":"CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:N"},
"versions":{"patched":[">=0.14.3"]},"package":{"name":"hyper","version":"0.13.9"}}]},"warnings":{}}
`,
  read: (sink) => ({ json: new CargoAuditReader(sink) }),
} satisfies Format;
