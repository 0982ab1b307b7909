import { Advisories } from '../advisory/advisories.ts';
import { scoreAt } from '../advisory/advisory.ts';
import type { Format, JsonReader } from '../format.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const TOOL = 'Snyk';
const WORDS: SeverityWords = { low: 'low', medium: 'medium', high: 'high', critical: 'critical' };

/** One project, or a list of them (`--all-projects`); the scan of an image holds its applications as further projects. */
class SnykReader implements JsonReader {
  readonly #sink: Sink;
  readonly #advisories: Advisories;
  readonly #about = new Set<'images' | 'dependencies'>();
  #projects = 0;
  #dependencies: number | undefined;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#advisories = new Advisories(sink);
    sink.tool(TOOL);
  }

  document(document: Node): void {
    const projects = document.isList ? document.list() : [document];
    for (const project of projects) this.#project(project, false);
    this.#advisories.end();
    if (this.#about.has('images')) this.#sink.about('images');
    if (this.#about.has('dependencies')) this.#sink.kind('dependencies');
    if (this.#projects === 0 && projects.length === 0) this.#sink.vacuous('it holds no project');
    else if (this.#dependencies === 0) this.#sink.vacuous('no dependency was tested');
    if (this.#dependencies !== undefined) this.#sink.figure('audited', this.#dependencies);
  }

  #project(project: Node, isInImage: boolean): void {
    const list = project.at('vulnerabilities');
    const error = project.at('error');
    const place = project.at('path').text();
    if (error.isThere || !list.isThere) {
      const reason = error.isObject ? error.at('message').text() : error.text();
      return this.#sink.toolFailed(
        `${TOOL} could not test ${place ?? 'a project'}: ${(reason ?? 'no reason given').slice(0, 500)}`,
      );
    }
    this.#projects++;
    const isImage = isInImage || project.at('docker').isThere;
    this.#about.add(isImage ? 'images' : 'dependencies');
    const count = project.at('dependencyCount').number();
    if (count !== undefined) this.#dependencies = (this.#dependencies ?? 0) + count;
    const file = project.at('displayTargetFile').text() ?? project.at('targetFile').text();
    for (const issue of list.list()) this.#issue(issue, file, false);
    const filtered = project.at('filtered');
    for (const key of ['ignore', 'patch']) for (const issue of filtered.at(key).list()) this.#issue(issue, file, true);
    for (const application of project.at('applications').list()) this.#project(application, isImage);
  }

  #issue(issue: Node, path: string | undefined, suppressed: boolean): void {
    const id = issue.at('id').word();
    const name = issue.at('packageName').text() ?? issue.at('name').text() ?? issue.at('moduleName').text();
    if (id === undefined || name === undefined) return this.#sink.invalid(`\`${issue.path}\` without id or package`);
    const isLicense = issue.at('type').text() === 'license';
    const identifiers = issue.at('identifiers').entries();
    const aliases = identifiers.filter(([kind]) => kind !== 'CWE').flatMap(([, list]) => list.list());
    const told = {
      tool: TOOL,
      ids: [id, ...aliases.map((alias) => alias.word())],
      package: { name, version: issue.at('version').text(), purl: undefined },
      message: issue.at('title').text(),
      word: issue.at('severity').text(),
      words: WORDS,
      score: isLicense ? undefined : scoreAt(issue.at('cvssScore')),
      fixedIn: issue
        .at('fixedIn')
        .list()
        .map((fix) => fix.word() ?? '')
        .join(', '),
      path,
      suppressed,
      group: isLicense ? ('license' as const) : undefined,
    };
    if (suppressed) this.#advisories.once(told);
    else this.#advisories.add(told);
  }
}

const PROJECT = { type: 'object', keys: ['vulnerabilities', 'ok'] } as const;
const FAILED = { type: 'object', keys: ['ok', 'error'], without: ['vulnerabilities'] } as const;

export const snykJson = {
  id: 'snyk-json',
  name: 'Snyk',
  tools: 'Snyk (`snyk test --json`, `snyk container test --json`)',
  kinds: ['dependencies', 'images'],
  shapes: [
    { json: PROJECT },
    { json: FAILED },
    { json: { type: 'array', first: PROJECT } },
    { json: { type: 'array', first: FAILED } },
  ],
  fileNames: ['snyk*.json'],
  remark: 'An issue counts once for a package and version; the tool repeats it for every way that leads there.',
  example: `{"vulnerabilities":[{"id":"SNYK-JS-MINIMIST-559764","title":"Prototype Pollution","severity":"medium","cvssScore":5.6,"packageName":"minimist","version":"0.0.8",
"identifiers":{"CVE":["CVE-2020-7598"],"CWE":["CWE-1321"],"GHSA":["GHSA-vh95-rmgr-6w4m"]},"fixedIn":["0.2.1","1.2.3"],"from":["app@1.0.0","minimist@0.0.8"]}],
"ok":false,"dependencyCount":5,"packageManager":"npm","uniqueCount":1,"projectName":"app","displayTargetFile":"package-lock.json","path":"/w/app"}
`,
  read: (sink) => ({ json: new SnykReader(sink) }),
} satisfies Format;
