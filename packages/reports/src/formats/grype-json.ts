import { Advisories } from '../advisory/advisories.ts';
import { scoreIn } from '../advisory/advisory.ts';
import { scoreOfVector } from '../cvss/score.ts';
import type { Format, JsonReader } from '../format.ts';
import { instantOf } from '../numeral.ts';
import { severityOfWord, type SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const TOOL = 'Grype';
const WORDS: SeverityWords = { negligible: 'low', low: 'low', medium: 'medium', high: 'high', critical: 'critical' };
const FOLDERS = new Set(['directory', 'file', 'sbom-file', 'purl', 'cpe']);

interface Scored {
  readonly version: string;
  readonly score: number;
}

function scored(cvss: Node): readonly Scored[] {
  const vector = cvss.at('vector').text();
  const score = cvss.at('metrics').at('baseScore').number() ?? scoreOfVector(vector);
  const known = scoreIn(score);
  return known === undefined ? [] : [{ version: cvss.at('version').word() ?? '', score: known }];
}

/** The worst score of the newest version of CVSS that a record has. Before 0.8, `cvssV3` and `cvssV2` stand apart. */
function scoreOf(record: Node): number | undefined {
  const all = record.at('cvss').list().flatMap(scored);
  const newest = all
    .map(({ version }) => version)
    .sort()
    .at(-1);
  const scores = all.filter(({ version }) => version === newest).map(({ score }) => score);
  if (scores.length > 0) return Math.max(...scores.slice(0, 1_000));
  return record.at('cvssV3').at('baseScore').number() ?? record.at('cvssV2').at('baseScore').number();
}

class GrypeReader implements JsonReader {
  readonly each = ['matches.*', 'ignoredMatches.*'];
  readonly #sink: Sink;
  readonly #advisories: Advisories;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#advisories = new Advisories(sink);
  }

  document(document: Node): void {
    const descriptor = document.at('descriptor');
    this.#sink.tool(descriptor.at('name').text() ?? TOOL);
    const type = document.at('source').at('type').text();
    if (type !== undefined && FOLDERS.has(type)) this.#sink.about('dependencies');
    const made = instantOf(descriptor.at('timestamp').text());
    if (made) this.#sink.madeAt(made);
    const error = descriptor.at('db').at('error').text();
    if (error !== undefined && error !== '') this.#sink.toolFailed(`the database of ${TOOL}: ${error.slice(0, 300)}`);
  }

  item(match: Node, path: string): void {
    const vulnerability = match.at('vulnerability');
    const artifact = match.at('artifact');
    const id = vulnerability.at('id').text();
    const name = artifact.at('name').text();
    if (id === undefined || name === undefined) return this.#sink.invalid(`\`${match.path}\` without id or package`);
    const related = match.at('relatedVulnerabilities').list();
    const word = vulnerability.at('severity').text();
    const isKnown = severityOfWord(word, WORDS).unknownSeverity !== true;
    const others = isKnown ? [] : related.flatMap((each) => scoreOf(each) ?? []);
    const told = {
      tool: TOOL,
      ids: [id, ...related.map((each) => each.at('id').text())],
      package: { name, version: artifact.at('version').text(), purl: artifact.at('purl').text() },
      message: vulnerability.at('description').text() ?? related[0]?.at('description').text(),
      word,
      words: WORDS,
      score: scoreOf(vulnerability) ?? (others.length > 0 ? Math.max(...others) : undefined),
      fixedIn: fixedIn(vulnerability),
      url: vulnerability.at('dataSource').text() ?? vulnerability.at('links').list()[0]?.text(),
      path: placeOf(artifact),
      suppressed: path === 'ignoredMatches.*',
    };
    if (told.suppressed) this.#advisories.once(told);
    else this.#advisories.add(told);
  }

  end(): void {
    this.#advisories.end();
  }
}

function fixedIn(vulnerability: Node): string | undefined {
  const before = vulnerability.at('fixedInVersion');
  if (before.isThere) return before.word();
  const versions = vulnerability.at('fix').at('versions').list();
  return versions.map((version) => version.word() ?? '').join(', ');
}

function placeOf(artifact: Node): string | undefined {
  const first = artifact.at('locations').list()[0];
  return first?.isObject === true ? first.at('path').text() : first?.text();
}

export const grypeJson = {
  id: 'grype-json',
  name: 'Grype',
  tools: 'Grype (`-o json`)',
  kinds: ['images', 'dependencies'],
  shapes: [{ json: { type: 'object', keys: ['matches', 'descriptor'] } }],
  fileNames: ['grype*.json'],
  remark: 'A scan of a folder, a file or an SBOM is about dependencies. Negligible is low.',
  example: `{"matches":[{"vulnerability":{"id":"CVE-2023-38473","dataSource":"https://access.redhat.com/security/cve/CVE-2023-38473","namespace":"redhat:distro:redhat:8","severity":"Medium",
"cvss":[{"version":"3.1","vector":"CVSS:3.1/AV:L/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H","metrics":{"baseScore":6.2}}],"fix":{"versions":["0:0.7-21.el8"],"state":"fixed"}},
"relatedVulnerabilities":[],"matchDetails":[],"artifact":{"name":"avahi-libs","version":"0.7-20.el8","type":"rpm","locations":[{"path":"/var/lib/rpm/Packages"}],
"purl":"pkg:rpm/rhel/avahi-libs@0.7-20.el8"}}],"source":{"type":"image","target":{"userInput":"app:1"}},"distro":{"name":"redhat"},"descriptor":{"name":"grype","version":"0.96.0"}}
`,
  read: (sink) => ({ json: new GrypeReader(sink) }),
} satisfies Format;
