import { trivyFinding, type TrivyList } from '../advisory/trivy-result.ts';
import type { Format, JsonReader } from '../format.ts';
import type { Kind } from '../kind.ts';
import type { Finding } from '../model.ts';
import { instantOf } from '../numeral.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const TOOL = 'Trivy';
const LISTS: readonly TrivyList[] = ['Vulnerabilities', 'Misconfigurations', 'Secrets', 'Licenses'];
/** Kinds of artifacts that are built, rather than a folder of sources. */
const IMAGES = new Set(['container_image', 'vm']);
/** What findings that Trivy was told to accept are about (`ExperimentalModifiedFindings`). */
const MODIFIED: Readonly<Record<string, TrivyList>> = {
  vulnerability: 'Vulnerabilities',
  misconfiguration: 'Misconfigurations',
  secret: 'Secrets',
  license: 'Licenses',
};
const KIND_OF_LIST: Readonly<Record<TrivyList, Kind | undefined>> = {
  Vulnerabilities: undefined,
  Misconfigurations: 'findings',
  Secrets: 'findings',
  Licenses: 'licenses',
};

/** `trivy k8s`: by resource, in one list since 0.46, before in one for each group. */
function clusterResults(document: Node): readonly Node[] {
  const lists = ['Resources', 'Vulnerabilities', 'Misconfigurations', 'Findings'];
  const resources = lists.flatMap((key) => document.at(key).list());
  return resources.flatMap((resource) => resource.at('Results').list());
}

class TrivyReader implements JsonReader {
  readonly each = LISTS.map((list) => `Results.*.${list}.*`);
  readonly #sink: Sink;
  readonly #seen = new Set<string>();
  readonly #kinds = new Set<Kind>();
  readonly #licenses = new Map<string, Set<string>>();
  #packages: Kind = 'dependencies';
  #targets: readonly string[] = [];
  #others = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
    sink.tool(TOOL);
  }

  document(document: Node): void {
    // Before schema 2 the results alone, always of an image; of a cluster, those of its resources.
    const isCluster = document.at('ClusterName').isThere;
    const isImage = document.isList || isCluster || IMAGES.has(document.at('ArtifactType').text() ?? '');
    const isStreamed = !document.isList && !isCluster;
    const results = isCluster ? clusterResults(document) : (document.isList ? document : document.at('Results')).list();
    this.#packages = isImage ? 'images' : 'dependencies';
    this.#targets = results.map((result) => this.#result(result));
    const made = instantOf(document.at('CreatedAt').text());
    if (made) this.#sink.madeAt(made);
    if (results.length === 0) this.#sink.vacuous('it holds no result: Trivy found nothing that it knows how to scan');
    if (isStreamed) return;
    for (const [at, result] of results.entries())
      for (const list of LISTS)
        for (const item of result.at(list).list()) this.item(item, `Results.*.${list}.*`, [String(at)]);
  }

  item(item: Node, path: string, [index = '0']: readonly string[]): void {
    const list = LISTS.find((name) => path === `Results.*.${name}.*`);
    if (list) this.#take(list, item, this.#targets[Number(index)] ?? '', false);
  }

  end(): void {
    const [first = this.#packages, ...rest] = this.#kinds;
    this.#sink.about(first);
    for (const kind of rest) this.#sink.kind(kind);
    for (const [name, licenses] of this.#licenses) this.#sink.package({ name, licenses: [...licenses] });
    this.#sink.figure('misconfigurations that do not fail', this.#others);
  }

  /** Which kinds a result measures, although it may have found nothing. */
  #result(result: Node): string {
    const target = result.at('Target').text() ?? '';
    const kind = result.at('Class').text();
    if (kind === 'config' || kind === 'secret' || kind === 'custom') this.#kinds.add('findings');
    else if (kind === 'license' || kind === 'license-file') this.#kinds.add('licenses');
    else this.#kinds.add(this.#packages);
    for (const modified of result.at('ExperimentalModifiedFindings').list()) {
      const list = MODIFIED[modified.at('Type').text() ?? ''];
      if (list) this.#take(list, modified.at('Finding'), target, true);
    }
    return target;
  }

  #take(list: TrivyList, item: Node, target: string, suppressed: boolean): void {
    this.#kinds.add(KIND_OF_LIST[list] ?? this.#packages);
    const status = item.at('Status').text();
    if (list === 'Misconfigurations' && status !== undefined && status !== 'FAIL' && !suppressed) {
      this.#others++;
      return;
    }
    const finding = trivyFinding(list, item, target, suppressed);
    if (!finding) return this.#sink.invalid(`\`${item.path}\` without its identifier`);
    if (finding.group === 'license' && finding.package) this.#licensed(finding.package.name, finding.rule);
    if (finding.group === 'vulnerability' && !this.#isNew(finding)) return;
    this.#sink.finding(finding);
  }

  #licensed(name: string, license: string): void {
    const licenses = this.#licenses.get(name) ?? new Set();
    this.#licenses.set(name, licenses.add(license));
  }

  #isNew({ rule, severity, path, suppressed, package: item }: Finding): boolean {
    const key = [rule, severity, path, suppressed, item?.name, item?.version, item?.purl].map(String).join('\u0000');
    const { size } = this.#seen;
    return this.#seen.add(key).size > size;
  }
}

export const trivyJson = {
  id: 'trivy-json',
  name: 'Trivy',
  tools: 'Trivy (`--format json`, `trivy k8s` too)',
  kinds: ['images', 'dependencies', 'findings', 'licenses'],
  shapes: [
    { json: { type: 'object', keys: ['SchemaVersion', 'ArtifactName'] } },
    { json: { type: 'object', keys: ['ClusterName'] } },
    { json: { type: 'array', first: { type: 'object', keys: ['Target'], without: ['Licenses', 'name'] } } },
  ],
  fileNames: ['trivy*.json'],
  remark:
    'What it is about follows from what was scanned: an image, dependencies, configuration and secrets (findings), licenses.',
  example: `{"SchemaVersion":2,"ArtifactName":"app:1","ArtifactType":"container_image","Results":[{"Target":"app:1 (alpine 3.10)","Class":"os-pkgs","Type":"alpine","Vulnerabilities":[
{"VulnerabilityID":"CVE-2019-1549","PkgName":"libcrypto1.1","InstalledVersion":"1.1.1c-r0","FixedVersion":"1.1.1d-r0","SeveritySource":"nvd","Severity":"MEDIUM",
"CVSS":{"nvd":{"V3Score":5.3}},"Title":"openssl: fork protection","PrimaryURL":"https://avd.aquasec.com/nvd/cve-2019-1549"}]}]}
`,
  read: (sink) => ({ json: new TrivyReader(sink) }),
} satisfies Format;
