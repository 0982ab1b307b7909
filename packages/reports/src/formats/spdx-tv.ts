import type { Format, LinesReader } from '../format.ts';
import { instantOf } from '../numeral.ts';
import { SpdxInventory, type SpdxPackage } from '../sbom/spdx-package.ts';
import type { Sink } from '../sink.ts';

type Draft = { -readonly [K in keyof SpdxPackage]: SpdxPackage[K] };

const FIELDS: Readonly<Record<string, 'version' | 'purpose' | 'declared' | 'concluded'>> = {
  PackageVersion: 'version',
  PrimaryPackagePurpose: 'purpose',
  PackageLicenseDeclared: 'declared',
  PackageLicenseConcluded: 'concluded',
};
/** Tags that begin something other than a package. */
const OTHERS = new Set(['FileName', 'SnippetSPDXID', 'LicenseID']);

class SpdxTagValueReader implements LinesReader {
  readonly #sink: Sink;
  readonly #inventory: SpdxInventory;
  #package: Draft | undefined;
  #isInText = false;
  #hasVersion = false;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#inventory = new SpdxInventory(sink);
  }

  line(line: string, number: number): void {
    if (this.#isInText) {
      this.#isInText = !line.includes('</text>');
      return;
    }
    const text = line.trim();
    if (text === '' || text.startsWith('#')) return;
    const colon = text.indexOf(':');
    if (colon < 1) return this.#sink.invalid(`line ${number}, which has no tag`);
    const value = text.slice(colon + 1).trim();
    this.#isInText = value.includes('<text>') && !value.includes('</text>');
    this.#tag(text.slice(0, colon), value.replace(/^<text>/, '').replace(/<\/text>$/, ''));
  }

  end(): void {
    this.#tell();
    if (this.#isInText) this.#sink.invalid('a text that does not end');
    if (!this.#hasVersion) this.#sink.invalid('the document, which has no `SPDXVersion`');
    this.#inventory.end();
  }

  #tag(tag: string, value: string): void {
    if (tag === 'SPDXVersion') {
      this.#hasVersion = true;
      this.#sink.figure('specification', value);
    } else if (tag === 'Creator') this.#inventory.creator(value);
    else if (tag === 'Created') this.#made(value);
    else if (tag === 'PackageName' || OTHERS.has(tag)) this.#begin(tag, value);
    else if (this.#package) this.#field(this.#package, tag, value);
  }

  #made(value: string): void {
    const made = instantOf(value);
    if (made) this.#sink.madeAt(made);
  }

  #begin(tag: string, value: string): void {
    this.#tell();
    if (tag === 'FileName') this.#inventory.files++;
    if (tag !== 'PackageName') return;
    const nothing = {
      version: undefined,
      purl: undefined,
      purpose: undefined,
      declared: undefined,
      concluded: undefined,
    };
    this.#package = { name: value, ...nothing };
  }

  #field(item: Draft, tag: string, value: string): void {
    const [, type, locator] = tag === 'ExternalRef' ? value.split(/\s+/, 3) : [];
    const field = Object.hasOwn(FIELDS, tag) ? FIELDS[tag] : undefined;
    if (field !== undefined) item[field] = value;
    else if (type === 'purl') item.purl ??= locator;
  }

  #tell(): void {
    if (this.#package) this.#inventory.package(this.#package);
    this.#package = undefined;
  }
}

export const spdxTv = {
  id: 'spdx-tv',
  name: 'SPDX 2, tag-value',
  tools: 'Syft, tools of SPDX and others (SPDX 2.2 and 2.3)',
  kinds: ['sbom', 'licenses'],
  shapes: [{ lines: /^SPDXVersion:\s*SPDX-2\./ }],
  fileNames: ['*.spdx'],
  remark: 'Licenses of packages are read, those of single files are not.',
  example: `SPDXVersion: SPDX-2.3
DataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
DocumentName: app
Creator: Tool: syft-1.2.3
Created: 2026-01-05T10:00:00Z

PackageName: left
SPDXID: SPDXRef-left
PackageVersion: 1.0.0
PackageLicenseConcluded: NOASSERTION
PackageLicenseDeclared: MIT
ExternalRef: PACKAGE-MANAGER purl pkg:npm/left@1.0.0
`,
  read: (sink) => ({ lines: new SpdxTagValueReader(sink) }),
} satisfies Format;
