import { given } from '@qeml-actions/core';

import type { Format, JsonReader } from '../format.ts';
import { instantOf } from '../numeral.ts';
import { idOf, LicenseExpressions, typeOf } from '../sbom/spdx3-license.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

/** Classes of the specification that are packages: the class itself, and those that are made of it. */
const PACKAGES = new Set(['software_Package', 'ai_AIPackage', 'dataset_DatasetPackage']);
const LICENSES = /^(?:simplelicensing|expandedlicensing)_/;

interface Stated {
  readonly declared: Node[];
  readonly concluded: Node[];
}

function purlOf(element: Node): string | undefined {
  const direct = element.at('software_packageUrl').text();
  if (direct !== undefined) return direct;
  const identifiers = element.at('externalIdentifier').list();
  const purl = identifiers.find((each) => each.at('externalIdentifierType').value === 'packageUrl');
  return purl?.at('identifier').text();
}

/** A graph: its elements come in any order, and refer to one another. */
class Spdx3Reader implements JsonReader {
  readonly each = ['@graph.*'];
  readonly #sink: Sink;
  readonly #packages: Node[] = [];
  readonly #licenses = new Map<string, Node>();
  readonly #stated = new Map<string, Stated>();
  #files = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  item(element: Node): void {
    const type = typeOf(element);
    if (type === 'CreationInfo') return this.#creation(element);
    if (type === 'Tool') return this.#sink.tool(element.at('name').text() ?? '');
    if (type === 'software_File') this.#files++;
    if (PACKAGES.has(type)) this.#packages.push(element);
    else if (LICENSES.test(type)) this.#licenses.set(idOf(element) ?? '', element);
    else if (type === 'Relationship' || type === 'LifecycleScopedRelationship') this.#relationship(element);
  }

  end(): void {
    const expressions = new LicenseExpressions(this.#licenses);
    for (const element of this.#packages) this.#tell(element, expressions);
    if (this.#stated.size > 0) this.#sink.kind('licenses');
    this.#sink.figure('files', this.#files);
    if (this.#packages.length + this.#files === 0) this.#sink.vacuous('it holds no package and no file');
  }

  #creation(element: Node): void {
    this.#sink.figure('specification', element.at('specVersion').word() ?? '');
    const made = instantOf(element.at('created').text());
    if (made) this.#sink.madeAt(made);
  }

  #relationship(element: Node): void {
    const kind = element.at('relationshipType').text();
    if (kind !== 'hasDeclaredLicense' && kind !== 'hasConcludedLicense') return;
    const from = element.at('from');
    const id = typeof from.value === 'string' ? from.value : (idOf(from) ?? '');
    const stated = this.#stated.get(id) ?? { declared: [], concluded: [] };
    this.#stated.set(id, stated);
    const to = element.at('to');
    stated[kind === 'hasDeclaredLicense' ? 'declared' : 'concluded'].push(...(to.isList ? to.list() : [to]));
  }

  #tell(element: Node, all: LicenseExpressions): void {
    const name = element.at('name').text();
    if (name === undefined) return this.#sink.invalid(`\`${element.path}\` without a name`);
    const stated = this.#stated.get(idOf(element) ?? '');
    const expressions = (licenses: readonly Node[] = []): string[] => licenses.map((license) => all.of(license));
    this.#sink.package({
      name,
      licenses: expressions(stated?.declared),
      ...given({
        version: element.at('software_packageVersion').text(),
        purl: purlOf(element),
        type: element.at('software_primaryPurpose').text(),
        concluded: expressions(stated?.concluded)[0],
      }),
    });
  }
}

export const spdx3Json = {
  id: 'spdx3-json',
  name: 'SPDX 3, JSON-LD',
  tools: 'tools of SPDX, Yocto and others (SPDX 3.0)',
  kinds: ['sbom', 'licenses'],
  shapes: [
    {
      json: { type: 'object', keys: ['@context', '@graph'], values: { '@context': /^https?:\/\/spdx\.org\/rdf\/3\./ } },
    },
    {
      json: {
        type: 'object',
        keys: ['@context', '@graph'],
        at: { '@graph': { type: 'array', first: { keys: ['type'] } } },
      },
    },
  ],
  fileNames: ['*.spdx3.json'],
  remark: 'Elements with the names of the context that SPDX publishes; vulnerabilities are not read.',
  example: `{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[{"type":"CreationInfo","@id":"_:c","specVersion":"3.0.1","created":"2026-01-05T10:00:00Z"},
{"type":"software_Package","spdxId":"urn:a","creationInfo":"_:c","name":"left","software_packageVersion":"1.0.0","software_packageUrl":"pkg:npm/left@1.0.0"},
{"type":"simplelicensing_LicenseExpression","spdxId":"urn:l","creationInfo":"_:c","simplelicensing_licenseExpression":"MIT"},
{"type":"Relationship","spdxId":"urn:r","creationInfo":"_:c","from":"urn:a","relationshipType":"hasDeclaredLicense","to":["urn:l"]}]}
`,
  read: (sink) => ({ json: new Spdx3Reader(sink) }),
} satisfies Format;
