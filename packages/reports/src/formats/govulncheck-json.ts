import { Advisories } from '../advisory/advisories.ts';
import type { Format, JsonReader } from '../format.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const TOOL = 'govulncheck';
/** How near the program comes to the weakness: the tool gives no severity. Only what is called fails its own run. */
const WORDS: SeverityWords = { called: 'high', imported: 'low', required: 'low' };
const ORDER = ['required', 'imported', 'called'];

interface Found {
  readonly osv: string;
  readonly module: string;
  readonly version: string | undefined;
  readonly fixedIn: string | undefined;
  word: string;
  path: string | undefined;
}

interface Entry {
  readonly aliases: readonly string[];
  readonly summary: string | undefined;
  readonly url: string | undefined;
}

/**
 * Messages, one after another or in a list. A weakness comes once for the module, once for the package and once for each way in which
 * it is called; a scan that does not look as deep as symbols cannot tell what is called, so that all it finds counts.
 */
class GovulncheckReader implements JsonReader {
  readonly concatenated = true;
  readonly each = ['*'];
  readonly #sink: Sink;
  readonly #advisories: Advisories;
  readonly #entries = new Map<string, Entry>();
  readonly #found = new Map<string, Found>();
  #hasConfig = false;
  #deepest = 'called';
  #findings = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#advisories = new Advisories(sink);
  }

  item(message: Node): void {
    if (message.at('config').isThere) this.#config(message.at('config'));
    if (message.at('osv').isThere) this.#osv(message.at('osv'));
    if (message.at('finding').isThere) this.#finding(message.at('finding'));
    const vulnerabilities = message.at('Vulns');
    if (!vulnerabilities.isThere && !message.at('Calls').isThere) return;
    this.#hasConfig = true;
    for (const vulnerability of vulnerabilities.list()) this.#early(vulnerability);
  }

  end(): void {
    if (!this.#hasConfig) this.#sink.toolFailed(`${TOOL} did not say how it was set up: it did not begin`);
    for (const found of this.#found.values()) {
      const entry = this.#entries.get(found.osv);
      const word = found.word === this.#deepest ? 'called' : found.word;
      this.#advisories.add({
        tool: TOOL,
        ids: [found.osv, ...(entry?.aliases ?? [])],
        package: { name: found.module, version: found.version, purl: undefined },
        message: entry?.summary,
        word,
        words: WORDS,
        fixedIn: found.fixedIn,
        url: entry?.url,
        path: found.path,
      });
    }
    this.#advisories.end();
    this.#sink.figure('findings', this.#findings);
    this.#sink.figure('osv', this.#entries.size);
  }

  #config(config: Node): void {
    this.#hasConfig = true;
    this.#sink.tool(config.at('scanner_name').text() ?? TOOL);
    const level = config.at('scan_level').text();
    this.#deepest = level === 'module' ? 'required' : level === 'package' ? 'imported' : 'called';
  }

  #osv(osv: Node): void {
    const id = osv.at('id').text();
    if (id === undefined) return this.#sink.invalid(`\`${osv.path}\` without an id`);
    this.#entries.set(id, {
      aliases: osv
        .at('aliases')
        .list()
        .flatMap((alias) => alias.text() ?? []),
      summary: osv.at('summary').text() ?? osv.at('details').text(),
      url: osv.at('database_specific').at('url').text(),
    });
  }

  #finding(finding: Node): void {
    this.#findings++;
    const osv = finding.at('osv').text();
    const [frame, ...callers] = finding.at('trace').list();
    if (osv === undefined || !frame) return this.#sink.invalid(`\`${finding.path}\` without what it found`);
    const word = frame.at('function').isThere ? 'called' : frame.at('package').isThere ? 'imported' : 'required';
    this.#keep({
      osv,
      module: frame.at('module').text() ?? '',
      version: frame.at('version').text(),
      fixedIn: finding.at('fixed_version').text(),
      word,
      path: word === 'called' ? callers.at(-1)?.at('position').at('filename').text() : undefined,
    });
  }

  /** Before version 1.0, one document; `CallSink` is 0 where nothing calls. */
  #early(vulnerability: Node): void {
    this.#findings++;
    const osv = vulnerability.at('OSV');
    this.#osv(osv);
    const sink = vulnerability.at('CallSink').number() ?? 0;
    const imported = vulnerability.at('ImportSink').number() ?? 0;
    this.#keep({
      osv: osv.at('id').text() ?? '',
      module: vulnerability.at('ModPath').text() ?? '',
      version: undefined,
      fixedIn: undefined,
      word: sink > 0 ? 'called' : imported > 0 ? 'imported' : 'required',
      path: undefined,
    });
  }

  #keep(found: Found): void {
    const key = `${found.osv}\u0000${found.module}`;
    const before = this.#found.get(key);
    if (!before) this.#found.set(key, found);
    else if (ORDER.indexOf(found.word) > ORDER.indexOf(before.word)) {
      before.word = found.word;
      before.path = found.path;
    }
  }
}

export const govulncheckJson = {
  id: 'govulncheck-json',
  name: 'govulncheck',
  tools: 'govulncheck (`-json` or `-format json`)',
  kinds: ['dependencies'],
  shapes: [
    { json: { type: 'array', first: { type: 'object', keys: ['config'] } } },
    { json: { type: 'object', keys: ['config'], at: { config: { keys: ['protocol_version'] } } } },
    { json: { type: 'array', first: { type: 'object', keys: ['Calls', 'Imports'] } } },
    { json: { type: 'object', keys: ['Calls', 'Imports'] } },
  ],
  fileNames: ['govulncheck*.json'],
  remark: 'What is called is high, what is only imported or required is low: the tool gives no severity.',
  example: `{"config":{"protocol_version":"v1.0.0","scanner_name":"govulncheck","scan_level":"symbol"}}
{"osv":{"id":"GO-2023-1840","aliases":["CVE-2023-29403"],"summary":"Unsafe behavior in setuid binaries"}}
{"finding":{"osv":"GO-2023-1840","fixed_version":"v1.20.5","trace":[{"module":"stdlib","version":"v1.20.1","package":"runtime","function":"init"}]}}
`,
  read: (sink) => ({ json: new GovulncheckReader(sink) }),
} satisfies Format;
