import { Advisories } from '../advisory/advisories.ts';
import type { PackageVersion } from '../model.ts';
import type { Sink } from '../sink.ts';
import { packageOfComponent, versionOf, type Component } from './component.ts';
import { tellVulnerability, type Vulnerability } from './vulnerability.ts';

/** What is told of a CycloneDX document, whichever way it is written. */
export class Bill {
  readonly #sink: Sink;
  readonly #byRef = new Map<string, PackageVersion>();
  /** They may stand before the components that they are about. */
  readonly #vulnerabilities: Vulnerability[] = [];
  #isAboutVulnerabilities = false;
  #components = 0;
  #packages = 0;
  product = 'the product';

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  format(format: string | undefined): void {
    if (format !== undefined && format !== 'CycloneDX')
      this.#sink.invalid(`\`bomFormat\`, which is \`${format.slice(0, 60)}\` where \`CycloneDX\` belongs`);
  }

  component(component: Component, isNested: boolean): void {
    this.#packages++;
    if (!isNested) this.#components++;
    if (component.ref !== undefined) this.#byRef.set(component.ref, versionOf(component));
    if (component.declared.length + component.concluded.length > 0) this.#sink.kind('licenses');
    this.#sink.package(packageOfComponent(component));
  }

  /** It lists vulnerabilities, be it none. */
  listsVulnerabilities(): void {
    this.#isAboutVulnerabilities = true;
    this.#sink.kind('dependencies');
  }

  vulnerability(vulnerability: Vulnerability): void {
    this.#vulnerabilities.push(vulnerability);
  }

  end(): void {
    this.#sink.figure('components', this.#components);
    if (this.#packages === 0 && this.#vulnerabilities.length === 0) this.#sink.vacuous('it holds no component');
    if (!this.#isAboutVulnerabilities) return;
    const advisories = new Advisories(this.#sink);
    for (const each of this.#vulnerabilities) tellVulnerability(each, this.#byRef, this.product, advisories);
    advisories.end();
  }
}
