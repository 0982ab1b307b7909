import type { Attributes, XmlReader } from '../format.ts';
import { instantOf } from '../numeral.ts';
import type { Sink } from '../sink.ts';
import { Bill } from './bill.ts';
import type { Component } from './component.ts';
import type { Rating, Vulnerability } from './vulnerability.ts';

type Draft<T> = { -readonly [K in keyof T]?: T[K] };
interface Choice {
  word: string;
  isConcluded: boolean;
}

interface OpenComponent {
  readonly depth: number;
  readonly fields: Draft<Component>;
  readonly choices: Choice[];
  /** Nested ones come after their parent. */
  isTold: boolean;
}

interface OpenVulnerability {
  readonly fields: Draft<Vulnerability>;
  readonly aliases: string[];
  readonly refs: string[];
  readonly ratings: Draft<Rating>[];
}

/** Whether a path leads from the document through components alone. */
function isComponent(path: readonly string[]): boolean {
  return path.every((name, at) => at === 0 || name === (at % 2 === 1 ? 'components' : 'component'));
}

function isConcluded(attributes: Attributes): boolean {
  return attributes['acknowledgement'] === 'concluded';
}

export class CycloneDxXmlReader implements XmlReader {
  readonly texts = [
    ...['timestamp', 'group', 'name', 'version', 'purl', 'id', 'expression', 'url'],
    ...['score', 'base', 'severity', 'method', 'vector', 'description', 'state', 'ref'],
  ];
  readonly #sink: Sink;
  readonly #bill: Bill;
  readonly #components: OpenComponent[] = [];
  #vulnerability: OpenVulnerability | undefined;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#bill = new Bill(sink);
  }

  open(name: string, attributes: Attributes, path: readonly string[]): void {
    if (path.length === 1) {
      const version = /bom\/(\d+\.\d+)$/.exec(attributes['xmlns'] ?? '')?.[1];
      if (version !== undefined) this.#sink.figure('specification', version);
    } else if (name === 'component' && isComponent(path)) this.#begin(attributes, path.length);
    else if (name === 'vulnerabilities' && this.#isListOfVulnerabilities(path)) this.#bill.listsVulnerabilities();
    else if (name === 'vulnerability' && this.#isListOfVulnerabilities(path.slice(0, -1)))
      this.#vulnerability = { fields: {}, aliases: [], refs: this.#around(attributes), ratings: [] };
    else if (name === 'rating') this.#vulnerability?.ratings.push({});
    else this.#license(name, attributes, path);
  }

  close(name: string, text: string, path: readonly string[]): void {
    const value = text.trim();
    if (name === 'timestamp' && path.join('/') === 'bom/metadata/timestamp') this.#made(value);
    if (name === 'name' && path.join('/') === 'bom/metadata/component/name') this.#bill.product = value;
    if (name === 'name' && path.at(-2) === 'tool' && path[1] === 'metadata') this.#sink.tool(value);
    if (this.#vulnerability) return this.#ofVulnerability(this.#vulnerability, name, value, path);
    const open = this.#components.at(-1);
    if (open) this.#ofComponent(open, name, value, path);
  }

  end(): void {
    this.#bill.end();
  }

  #made(text: string): void {
    const instant = instantOf(text);
    if (instant) this.#sink.madeAt(instant);
  }

  #begin(attributes: Attributes, depth: number): void {
    this.#tell(this.#components.at(-1));
    const fields: Draft<Component> = { ref: attributes['bom-ref'], type: attributes['type'] };
    this.#components.push({ depth, fields, choices: [], isTold: false });
  }

  /** In the document, or in a component (the extension of 1.0 to 1.3). */
  #isListOfVulnerabilities(path: readonly string[]): boolean {
    return path.at(-1) === 'vulnerabilities' && (path.length === 2 || isComponent(path.slice(0, -1)));
  }

  /** The component that a vulnerability stands in. */
  #around(attributes: Attributes): string[] {
    const ref = this.#components.at(-1)?.fields.ref ?? attributes['ref'];
    return ref === undefined ? [] : [ref];
  }

  #license(name: string, attributes: Attributes, path: readonly string[]): void {
    const open = this.#components.at(-1);
    if (open?.depth !== path.length - 2 || path.at(-2) !== 'licenses') return;
    if (name === 'license' || name === 'expression')
      open.choices.push({ word: '', isConcluded: isConcluded(attributes) });
  }

  #ofComponent(open: OpenComponent, name: string, value: string, path: readonly string[]): void {
    const below = path.length - open.depth;
    const choice = open.choices.at(-1);
    if (below === 0) {
      this.#tell(open);
      this.#components.pop();
    } else if (below === 1 && (name === 'group' || name === 'name' || name === 'version' || name === 'purl'))
      open.fields[name] = value;
    else if (below === 2 && name === 'expression' && choice && path.at(-2) === 'licenses') choice.word = value;
    else if (below === 3 && choice && path.at(-2) === 'license' && path.at(-3) === 'licenses') {
      if (name === 'id' || (name === 'name' && choice.word === '')) choice.word = value;
    }
  }

  /** A component is told when its first inner one begins, or when it ends: licenses stand before inner components. */
  #tell(open: OpenComponent | undefined): void {
    if (!open || open.isTold) return;
    open.isTold = true;
    const { name, ref, type, group, version, purl } = open.fields;
    if (name === undefined) this.#sink.invalid('a component without a name');
    const words = (concluded: boolean): string[] =>
      open.choices.filter((choice) => choice.isConcluded === concluded).map(({ word }) => word);
    const licenses = { declared: words(false), concluded: words(true) };
    this.#bill.component({ ref, type, group, name: name ?? '', version, purl, ...licenses }, open.depth > 3);
  }

  #ofVulnerability(open: OpenVulnerability, name: string, value: string, path: readonly string[]): void {
    const parent = path.at(-2);
    if (name === 'vulnerability') this.#ended(open);
    else if (parent === 'vulnerability' && (name === 'id' || name === 'description')) open.fields[name] = value;
    else if (name === 'id' && parent === 'reference') open.aliases.push(value);
    else if (name === 'ref' && parent === 'target') open.refs.push(value);
    else if (name === 'state' && parent === 'analysis') open.fields.state = value;
    else if (parent === 'source' && path.at(-3) === 'vulnerability') {
      if (name === 'name') open.fields.source = value;
      else if (name === 'url') open.fields.url = value;
    } else if (path.includes('rating')) this.#ofRating(open.ratings.at(-1), name, value, parent);
  }

  #ofRating(rating: Draft<Rating> | undefined, name: string, value: string, parent: string | undefined): void {
    if (!rating) return;
    if (name === 'name' && parent === 'source') rating.source = value;
    else if ((name === 'score' || name === 'base') && value !== '') rating.score = Number(value);
    else if (name === 'severity' || name === 'method' || name === 'vector')
      rating[name] = value.replace(/^None$/, 'none');
  }

  #ended({ fields, aliases, refs, ratings }: OpenVulnerability): void {
    this.#vulnerability = undefined;
    this.#bill.vulnerability({
      id: fields.id,
      aliases,
      source: fields.source,
      url: fields.url,
      ratings: ratings.map(({ source, score, severity, method, vector }) => ({
        source,
        score,
        severity,
        method,
        vector,
      })),
      description: fields.description,
      state: fields.state,
      refs: [...new Set(refs)],
    });
  }
}
