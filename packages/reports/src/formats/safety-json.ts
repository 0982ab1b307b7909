import { Advisories } from '../advisory/advisories.ts';
import { scoreAt } from '../advisory/advisory.ts';
import type { Format, JsonReader } from '../format.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import { Node } from '../text/node.ts';

const TOOL = 'Safety';
const WORDS: SeverityWords = { none: 'none', low: 'low', medium: 'medium', high: 'high', critical: 'critical' };

/** A score and a word of CVSS, wherever this version of the tool puts them. */
function judged(vulnerability: Node): { readonly score: number | undefined; readonly word: string | undefined } {
  for (const place of [vulnerability.at('severity'), vulnerability.at('CVE'), vulnerability])
    for (const key of ['cvssv3', 'cvssv2']) {
      const cvss = place.at(key);
      const score = cvss.at('base_score');
      const word = cvss.at('base_severity').word();
      if (score.isThere || word !== undefined) return { score: scoreAt(score), word };
    }
  return { score: undefined, word: undefined };
}

function isIgnored({ value }: Node): boolean {
  return value === true || (typeof value === 'object' && value !== null && Object.keys(value).length > 0);
}

/** The version of `django==2.2`; undefined where nothing is pinned. */
function pinned(raw: string): string | undefined {
  return /===?\s*([^\s;,]+)/.exec(raw.slice(0, 500))?.[1];
}

class SafetyReader implements JsonReader {
  readonly #sink: Sink;
  readonly #advisories: Advisories;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#advisories = new Advisories(sink);
    sink.tool(TOOL);
  }

  document(document: Node): void {
    if (document.isList) for (const row of document.list()) this.#row(row);
    else if (document.at('scan_results').isThere) this.#scan(document.at('scan_results'));
    else this.#check(document);
    this.#advisories.end();
  }

  /** `safety check` of versions 2 and 3. */
  #check(document: Node): void {
    const found = document.at('vulnerabilities');
    if (!found.isList) found.refuse('a list');
    for (const item of found.list()) {
      this.#advisories.count(judged(item).word);
      this.#vulnerability(item, isIgnored(item.at('ignored')));
    }
    for (const item of document.at('ignored_vulnerabilities').list()) this.#vulnerability(item, true);
    const meta = document.at('report_meta');
    const declared = meta.at('vulnerabilities_found').number();
    const shown = found.list().length;
    if (declared !== undefined && declared !== shown)
      this.#sink.mismatch(`${declared} vulnerabilities declared, ${shown} shown`);
    this.#audited(meta.at('packages_found').number() ?? document.at('scanned_packages').entries().length);
  }

  #audited(packages: number): void {
    this.#sink.figure('audited', packages);
    if (packages === 0) this.#sink.vacuous('no package was audited');
  }

  #vulnerability(item: Node, suppressed: boolean): void {
    const name = item.at('package_name').text();
    if (name === undefined) return this.#sink.invalid(`\`${item.path}\` without a package`);
    const cve = item.at('CVE');
    const fixes = item.at('fixed_versions').list();
    this.#advisories.once({
      tool: TOOL,
      ids: [item.at('vulnerability_id').word(), cve.isObject ? cve.at('name').text() : cve.text()],
      package: { name, version: item.at('analyzed_version').text(), purl: undefined },
      message: item.at('advisory').text(),
      ...judged(item),
      words: WORDS,
      fixedIn: fixes.map((fix) => fix.word() ?? '').join(', '),
      url: item.at('more_info_url').text(),
      suppressed,
    });
  }

  /** `safety scan` of version 3: by project, file and requirement. */
  #scan(results: Node): void {
    let packages = 0;
    const projects = results.at('projects').list();
    for (const file of [results, ...projects].flatMap((place) => place.at('files').list()))
      for (const dependency of file.at('results').at('dependencies').list()) {
        packages++;
        for (const specification of dependency.at('specifications').list())
          this.#specification(specification, dependency.at('name').text() ?? '', file.at('location').text());
      }
    this.#audited(packages);
  }

  #specification(specification: Node, name: string, path: string | undefined): void {
    const vulnerabilities = specification.at('vulnerabilities');
    for (const item of vulnerabilities.at('known_vulnerabilities').list())
      this.#advisories.add({
        tool: TOOL,
        ids: [item.at('id').word()],
        package: { name, version: pinned(specification.at('raw').text() ?? ''), purl: undefined },
        message: undefined,
        ...judged(item),
        words: WORDS,
        fixedIn: vulnerabilities.at('remediation').at('recommended').text(),
        path,
        suppressed: isIgnored(item.at('ignored')),
      });
  }

  /** Version 1: `[package, vulnerable, installed, advisory, id, cvssv2, cvssv3]`. */
  #row(row: Node): void {
    const [name, , version, advisory, id, cvss2, cvss3] = row.list();
    const text = name?.text();
    if (text === undefined || id === undefined) return this.#sink.invalid(`\`${row.path}\` without package or id`);
    this.#advisories.add({
      tool: TOOL,
      ids: [id.word()],
      package: { name: text, version: version?.text(), purl: undefined },
      message: advisory?.text(),
      ...judged(new Node({ cvssv3: cvss3?.value, cvssv2: cvss2?.value })),
      words: WORDS,
    });
  }
}

export const safetyJson = {
  id: 'safety-json',
  name: 'Safety',
  tools: 'Safety 1 to 3 (`safety check --json`, `safety scan --output json`)',
  kinds: ['dependencies'],
  shapes: [
    { json: { type: 'object', keys: ['report_meta', 'vulnerabilities'] } },
    { json: { type: 'object', keys: ['meta', 'scan_results'] } },
    { json: { type: 'array', first: { type: 'array' } } },
    { json: { empty: true } },
  ],
  fileNames: ['safety*.json'],
  remark: 'Without a paid key the tool gives no severity: each finding counts as high, of unknown severity.',
  example: `{"report_meta":{"scan_target":"files","packages_found":7,"vulnerabilities_found":1,"vulnerabilities_ignored":0,"safety_version":"3.0.1"},
"scanned_packages":{"bandit":{"name":"bandit","version":"1.7.6"}},"affected_packages":{},"announcements":[],"vulnerabilities":[{"vulnerability_id":"64484",
"package_name":"bandit","ignored":{},"analyzed_version":"1.7.6","advisory":"SQL injection","fixed_versions":["1.7.7"],"CVE":null,"severity":null}],"ignored_vulnerabilities":[]}
`,
  read: (sink) => ({ json: new SafetyReader(sink) }),
} satisfies Format;
