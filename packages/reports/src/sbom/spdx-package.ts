import { given } from '@qeml-actions/core';

import type { Package } from '../model.ts';
import type { Sink } from '../sink.ts';

/** A package of SPDX 2, as JSON and tag-value both have it. */
export interface SpdxPackage {
  readonly name: string;
  readonly version: string | undefined;
  readonly purl: string | undefined;
  readonly purpose: string | undefined;
  readonly declared: string | undefined;
  readonly concluded: string | undefined;
}

/** `NOASSERTION` everywhere is a document that does not tell of licenses: version 2.2 wants the fields. */
function isSaid(license: string | undefined): boolean {
  return license !== undefined && license !== 'NOASSERTION';
}

function packageOf({ name, version, purl, purpose, declared, concluded }: SpdxPackage): Package {
  return {
    name,
    licenses: declared === undefined ? [] : [declared],
    ...given({
      version: version === '' ? undefined : version,
      purl: purl === '' ? undefined : purl,
      type: purpose?.toLowerCase(),
      concluded,
    }),
  };
}

/** What is told of an SPDX 2 document, whichever way it is written. */
export class SpdxInventory {
  readonly #sink: Sink;
  #packages = 0;
  files = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  package(item: SpdxPackage): void {
    this.#packages++;
    if (isSaid(item.declared) || isSaid(item.concluded)) this.#sink.kind('licenses');
    this.#sink.package(packageOf(item));
  }

  /** A creator: `Tool: syft-1.2.3` is one; people and organizations are not. */
  creator(creator: string): void {
    const [, tool] = /^Tool:\s*(.*\S)/.exec(creator.slice(0, 500)) ?? [];
    if (tool !== undefined) this.#sink.tool(tool);
  }

  end(): void {
    this.#sink.figure('files', this.files);
    if (this.#packages + this.files === 0) this.#sink.vacuous('it holds no package and no file');
  }
}
