import type { JsonReader } from '../format.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';
import { Advisories } from './advisories.ts';
import { failureOf } from './npm-failure.ts';
import { NPM_WORDS } from './npm-words.ts';
import { registryAdvisories } from './registry-advisory.ts';

/** How many packages were looked at, as the report's metadata say; undefined where they do not. */
export function auditedPackages(metadata: Node): number | undefined {
  const total = metadata.at('totalDependencies').number();
  if (total !== undefined) return total;
  const { dependencies, devDependencies, optionalDependencies } = {
    dependencies: metadata.at('dependencies').number(),
    devDependencies: metadata.at('devDependencies').number() ?? 0,
    optionalDependencies: metadata.at('optionalDependencies').number() ?? 0,
  };
  return dependencies === undefined ? undefined : dependencies + devDependencies + optionalDependencies;
}

/** Reads one document of the npm registry's first audit API: npm 6 and pnpm. */
export class RegistryAuditReader implements JsonReader {
  readonly #tool: string;
  readonly #sink: Sink;
  readonly #advisories: Advisories;

  constructor(tool: string, sink: Sink) {
    this.#tool = tool;
    this.#sink = sink;
    this.#advisories = new Advisories(sink);
  }

  document(document: Node): void {
    this.#sink.tool(this.#tool);
    const failure = failureOf(document);
    if (failure !== undefined) return this.#sink.toolFailed(`${this.#tool}: ${failure}`);
    for (const [key, advisory] of document.at('advisories').entries()) this.#take(key, advisory);
    const metadata = document.at('metadata');
    this.#advisories.declared(metadata.at('vulnerabilities'), this.#tool, NPM_WORDS);
    this.#advisories.end();
    const audited = auditedPackages(metadata);
    if (audited === 0) this.#sink.vacuous('no package was audited');
    if (audited !== undefined) this.#sink.figure('audited', audited);
  }

  #take(key: string, advisory: Node): void {
    if (!advisory.isObject) return this.#sink.invalid(`the advisory \`${key.slice(0, 60)}\``);
    this.#advisories.count(advisory.at('severity').text());
    for (const item of registryAdvisories(this.#tool, advisory)) this.#advisories.once(item);
  }
}
