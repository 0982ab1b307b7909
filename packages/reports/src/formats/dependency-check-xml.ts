import { Advisories } from '../advisory/advisories.ts';
import { DEPENDENCY_CHECK_WORDS, mended, packageOf } from '../advisory/dependency-check.ts';
import type { Attributes, Format, XmlReader } from '../format.ts';
import { instantOf } from '../numeral.ts';
import type { Sink } from '../sink.ts';

const TOOL = 'Dependency-Check';
const VULNERABILITIES = new Set(['vulnerability', 'suppressedVulnerability']);
/** From the newest kind of score to the oldest, by the element around it. */
const SCORES = ['cvssV4', 'cvssV3', 'cvssV2', 'vulnerability', 'suppressedVulnerability'];

interface Dependency {
  fileName: string;
  filePath?: string;
  identifier?: string;
}

interface Vulnerability {
  readonly suppressed: boolean;
  readonly scores: Map<string, number>;
  name?: string;
  word?: string;
  description?: string;
  fixedIn?: string;
}

/** Schemas 1.3 to 4.1: scores and identifiers moved between them. */
class DependencyCheckXmlReader implements XmlReader {
  readonly texts = [
    'reportDate',
    'fileName',
    'filePath',
    'id',
    'name',
    'severity',
    'score',
    'baseScore',
    'cvssScore',
    'description',
    'message',
  ];
  readonly #sink: Sink;
  readonly #advisories: Advisories;
  #dependency: Dependency | undefined;
  #vulnerability: Vulnerability | undefined;
  #dependencies = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#advisories = new Advisories(sink);
    sink.tool(TOOL);
  }

  open(name: string, attributes: Attributes, path: readonly string[]): void {
    if (name === 'dependency' && path.length === 3) {
      this.#dependencies++;
      this.#dependency = { fileName: '' };
    } else if (VULNERABILITIES.has(name) && path.at(-2) === 'vulnerabilities')
      this.#vulnerability = { suppressed: name !== 'vulnerability', scores: new Map() };
    else if (name === 'software' && attributes['vulnerabilityIdMatched'] === 'true' && this.#vulnerability) {
      const fix = mended(attributes['versionEndExcluding']);
      if (fix !== undefined) this.#vulnerability.fixedIn = fix;
    }
  }

  close(name: string, text: string, path: readonly string[]): void {
    const parent = path.at(-2) ?? '';
    if (name === 'message' && path.includes('analysisExceptions') && parent === 'exception')
      this.#sink.invalid(`an analysis that failed: ${text.trim().slice(0, 300)}`);
    if (name === 'reportDate') this.#made(text);
    if (!this.#dependency) return;
    if (this.#vulnerability) this.#ofVulnerability(this.#vulnerability, this.#dependency, name, text.trim(), parent);
    else if (parent === 'dependency') this.#ofDependency(this.#dependency, name, text.trim());
    else if (path.includes('relatedDependency')) return;
    else if (parent === 'package' && name === 'id') this.#dependency.identifier ??= text.trim();
    else if (parent === 'identifier' && name === 'name') this.#dependency.identifier ??= text.trim();
    if (name === 'dependency' && path.length === 3) this.#dependency = undefined;
  }

  end(): void {
    this.#advisories.end();
    this.#sink.figure('audited', this.#dependencies);
    if (this.#dependencies === 0) this.#sink.vacuous('it holds no dependency');
  }

  #made(text: string): void {
    const instant = instantOf(text.trim());
    if (instant) this.#sink.madeAt(instant);
  }

  #ofDependency(dependency: Dependency, name: string, text: string): void {
    if (name === 'fileName') dependency.fileName = text;
    else if (name === 'filePath') dependency.filePath = text;
  }

  #ofVulnerability(
    vulnerability: Vulnerability,
    dependency: Dependency,
    name: string,
    text: string,
    parent: string,
  ): void {
    if (VULNERABILITIES.has(name)) return this.#tell(vulnerability, dependency);
    if (name === 'score' || name === 'baseScore' || name === 'cvssScore') {
      const score = Number(text);
      if (text !== '' && Number.isFinite(score)) vulnerability.scores.set(parent, score);
    } else if (!VULNERABILITIES.has(parent)) return;
    else if (name === 'name') vulnerability.name = text;
    else if (name === 'severity') vulnerability.word = text;
    else if (name === 'description') vulnerability.description = text;
  }

  #tell(vulnerability: Vulnerability, { fileName, filePath, identifier }: Dependency): void {
    this.#vulnerability = undefined;
    const { name, word, description, fixedIn, scores, suppressed } = vulnerability;
    if (name === undefined || name === '') return this.#sink.invalid(`a vulnerability of ${fileName} without a name`);
    const from = SCORES.find((element) => scores.has(element));
    this.#advisories.add({
      tool: TOOL,
      ids: [name],
      package: packageOf(identifier, fileName),
      message: description,
      word,
      words: DEPENDENCY_CHECK_WORDS,
      score: from === undefined ? undefined : scores.get(from),
      fixedIn,
      path: filePath,
      suppressed,
    });
  }
}

export const dependencyCheckXml = {
  id: 'dependency-check-xml',
  name: 'OWASP Dependency-Check, XML',
  tools: 'OWASP Dependency-Check (`--format XML`)',
  kinds: ['dependencies'],
  shapes: [{ xml: { roots: ['analysis'], children: ['scanInfo', 'projectInfo', 'dependencies'] } }],
  fileNames: ['dependency-check-report.xml'],
  example: `<analysis xmlns="https://jeremylong.github.io/DependencyCheck/dependency-check.4.1.xsd"><scanInfo><engineVersion>12.1.0</engineVersion></scanInfo>
<projectInfo><name>app</name><reportDate>2026-01-05T10:00:00.000Z</reportDate></projectInfo><dependencies><dependency isVirtual="false"><fileName>library-6.7.8.jar</fileName>
<filePath>/w/lib/library-6.7.8.jar</filePath><identifiers><package confidence="HIGH"><id>pkg:maven/org.owasp/library@6.7.8</id></package></identifiers><vulnerabilities>
<vulnerability source="NVD"><name>CVE-2024-0001</name><severity>HIGH</severity><cvssV3><baseScore>7.5</baseScore></cvssV3><description>a weakness</description></vulnerability>
</vulnerabilities></dependency></dependencies></analysis>
`,
  read: (sink) => ({ xml: new DependencyCheckXmlReader(sink) }),
} satisfies Format;
