import type { Format, JsonReader } from '../format.ts';
import { instantOf } from '../numeral.ts';
import { SpdxInventory } from '../sbom/spdx-package.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const PURL_TYPES = new Set(['purl', 'http://spdx.org/rdf/references/purl', 'https://spdx.org/rdf/references/purl']);

function purlOf(item: Node): string | undefined {
  const references = item.at('externalRefs').list();
  const purl = references.find((reference) => PURL_TYPES.has(String(reference.at('referenceType').value)));
  return purl?.at('referenceLocator').text();
}

class SpdxJsonReader implements JsonReader {
  /** GitHub's dependency graph puts the document into `sbom`. */
  readonly each = ['', 'sbom.'].flatMap((at) => ['packages', 'files', 'relationships'].map((key) => `${at}${key}.*`));
  readonly #sink: Sink;
  readonly #inventory: SpdxInventory;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#inventory = new SpdxInventory(sink);
  }

  document(outer: Node): void {
    const document = outer.at('sbom').isObject ? outer.at('sbom') : outer;
    const version = document.at('spdxVersion').text() ?? '';
    this.#sink.figure('specification', version);
    const creation = document.at('creationInfo');
    for (const creator of creation.at('creators').list()) this.#inventory.creator(creator.text() ?? '');
    const made = instantOf(creation.at('created').text());
    if (made) this.#sink.madeAt(made);
  }

  item(item: Node, path: string): void {
    if (path.endsWith('files.*')) this.#inventory.files++;
    if (!path.endsWith('packages.*')) return;
    const name = item.at('name').text();
    if (name === undefined) this.#sink.invalid(`\`${item.path}\` without a name`);
    this.#inventory.package({
      name: name ?? item.at('SPDXID').text() ?? '',
      version: item.at('versionInfo').text(),
      purl: purlOf(item),
      purpose: item.at('primaryPackagePurpose').text(),
      declared: item.at('licenseDeclared').text(),
      concluded: item.at('licenseConcluded').text(),
    });
  }

  end(): void {
    this.#inventory.end();
  }
}

export const spdxJson = {
  id: 'spdx-json',
  name: 'SPDX 2, JSON',
  tools: 'Syft, Trivy, sbom-tool, GitHub and others (SPDX 2.2 and 2.3)',
  kinds: ['sbom', 'licenses'],
  shapes: [
    { json: { type: 'object', keys: ['spdxVersion'], values: { spdxVersion: /^SPDX-2\./ } } },
    { json: { type: 'object', keys: ['sbom'], at: { sbom: { keys: ['spdxVersion'] } } } },
  ],
  fileNames: ['*.spdx.json'],
  remark: 'Licenses of packages are read, those of single files are not.',
  example: `{"spdxVersion":"SPDX-2.3","SPDXID":"SPDXRef-DOCUMENT","name":"app","creationInfo":{"created":"2026-01-05T10:00:00Z","creators":["Tool: syft-1.2.3"]},"packages":[
{"SPDXID":"SPDXRef-left","name":"left","versionInfo":"1.0.0","licenseDeclared":"MIT","licenseConcluded":"NOASSERTION","downloadLocation":"NOASSERTION",
"externalRefs":[{"referenceCategory":"PACKAGE-MANAGER","referenceType":"purl","referenceLocator":"pkg:npm/left@1.0.0"}]}],"files":[],"relationships":[]}
`,
  read: (sink) => ({ json: new SpdxJsonReader(sink) }),
} satisfies Format;
