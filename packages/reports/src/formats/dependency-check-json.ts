import { Advisories } from '../advisory/advisories.ts';
import { DEPENDENCY_CHECK_WORDS, mended, packageOf } from '../advisory/dependency-check.ts';
import type { Format, JsonReader } from '../format.ts';
import { instantOf } from '../numeral.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const TOOL = 'Dependency-Check';

class DependencyCheckReader implements JsonReader {
  readonly each = ['dependencies.*'];
  readonly #sink: Sink;
  readonly #advisories: Advisories;
  #dependencies = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#advisories = new Advisories(sink);
    sink.tool(TOOL);
  }

  document(document: Node): void {
    for (const failure of document.at('scanInfo').at('analysisExceptions').list()) {
      const reason = failure.at('exception').at('message').text();
      this.#sink.invalid(`an analysis that failed: ${(reason ?? 'no reason given').slice(0, 300)}`);
    }
    const made = instantOf(document.at('projectInfo').at('reportDate').text());
    if (made) this.#sink.madeAt(made);
  }

  item(dependency: Node): void {
    this.#dependencies++;
    for (const item of dependency.at('vulnerabilities').list()) this.#vulnerability(dependency, item, false);
    for (const item of dependency.at('suppressedVulnerabilities').list()) this.#vulnerability(dependency, item, true);
  }

  end(): void {
    this.#advisories.end();
    this.#sink.figure('audited', this.#dependencies);
    if (this.#dependencies === 0) this.#sink.vacuous('it holds no dependency');
  }

  #vulnerability(dependency: Node, item: Node, suppressed: boolean): void {
    const name = item.at('name').text();
    const fileName = dependency.at('fileName').text();
    if (name === undefined || fileName === undefined) return this.#sink.invalid(`\`${item.path}\` without a name`);
    const software = item.at('vulnerableSoftware').list();
    const matched = software.find((each) => each.at('software').at('vulnerabilityIdMatched').word() === 'true');
    this.#advisories.add({
      tool: TOOL,
      ids: [name],
      package: packageOf(dependency.at('packages').list()[0]?.at('id').text(), fileName),
      message: item.at('description').text(),
      word: item.at('severity').text(),
      words: DEPENDENCY_CHECK_WORDS,
      score:
        item.at('cvssv4').at('baseScore').number() ??
        item.at('cvssv3').at('baseScore').number() ??
        item.at('cvssv2').at('score').number(),
      fixedIn: mended(matched?.at('software').at('versionEndExcluding').text()),
      path: dependency.at('filePath').text(),
      suppressed,
    });
  }
}

export const dependencyCheckJson = {
  id: 'dependency-check-json',
  name: 'OWASP Dependency-Check, JSON',
  tools: 'OWASP Dependency-Check (`--format JSON`)',
  kinds: ['dependencies'],
  shapes: [{ json: { type: 'object', keys: ['reportSchema', 'dependencies'] } }],
  fileNames: ['dependency-check-report.json'],
  unproven: true,
  example: `{"reportSchema":"1.1","scanInfo":{"engineVersion":"12.1.0"},"projectInfo":{"name":"app","reportDate":"2026-01-05T10:00:00.000Z"},"dependencies":[
{"isVirtual":false,"fileName":"library-6.7.8.jar","filePath":"/w/lib/library-6.7.8.jar","packages":[{"id":"pkg:maven/org.owasp/library@6.7.8","confidence":"HIGH"}],
"vulnerabilities":[{"source":"NVD","name":"CVE-2024-0001","severity":"HIGH","cvssv3":{"baseScore":7.5,"baseSeverity":"HIGH"},"description":"a weakness"}]}]}
`,
  read: (sink) => ({ json: new DependencyCheckReader(sink) }),
} satisfies Format;
