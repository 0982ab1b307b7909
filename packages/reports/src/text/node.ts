import { ReportFault } from '../fault.ts';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return '`null`';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `\`${JSON.stringify(value).slice(0, 60)}\``;
}

/** A place in a JSON document that knows how it is reached, so that what is wrong there can be told. */
export class Node {
  readonly value: unknown;
  readonly #parent: Node | undefined;
  readonly #key: string | number;

  constructor(value: unknown, parent?: Node, key: string | number = '') {
    this.value = value;
    this.#parent = parent;
    this.#key = key;
  }

  /** Such as `runs[0].results[3].level`; empty for the document itself. */
  get path(): string {
    if (!this.#parent) return '';
    const before = this.#parent.path;
    if (typeof this.#key === 'number') return `${before}[${this.#key}]`;
    return before === '' ? this.#key : `${before}.${this.#key}`;
  }

  get isThere(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  get isObject(): boolean {
    return isRecord(this.value);
  }

  get isList(): boolean {
    return Array.isArray(this.value);
  }

  /** The member of this name; of what is no object, nothing. */
  at(key: string): Node {
    return new Node(isRecord(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined, this, key);
  }

  /** Whether a member of this name is there: cheaper than to ask it, where most have none. */
  has(key: string): boolean {
    return this.#raw(key) !== undefined;
  }

  /** The text of a member, as `at(key).text()`, without a place of its own where nothing is wrong. @throws ReportFault */
  textAt(key: string): string | undefined {
    const value = this.#raw(key);
    return value === undefined || typeof value === 'string' ? value : this.at(key).text();
  }

  /** The number of a member, as `at(key).number()`. @throws ReportFault */
  numberAt(key: string): number | undefined {
    return this.#raw(key) === undefined ? undefined : this.at(key).number();
  }

  /** The word of a member, as `at(key).word()`. @throws ReportFault */
  wordAt(key: string): string | undefined {
    const value = this.#raw(key);
    return value === undefined || typeof value === 'string' ? value : this.at(key).word();
  }

  /** A member that is there. */
  #raw(key: string): unknown {
    const { value } = this;
    if (!isRecord(value) || !Object.hasOwn(value, key)) return undefined;
    return value[key] ?? undefined;
  }

  /** The members of a list; nothing and `null` are empty ones. @throws ReportFault for anything else */
  list(): readonly Node[] {
    if (!this.isThere) return [];
    if (!Array.isArray(this.value)) return this.refuse('a list');
    return this.value.map((item: unknown, index) => new Node(item, this, index));
  }

  /** The members of an object; nothing and `null` have none. @throws ReportFault for anything else */
  entries(): readonly (readonly [string, Node])[] {
    if (!this.isThere) return [];
    if (!isRecord(this.value)) return this.refuse('an object');
    return Object.entries(this.value).map(([key, item]) => [key, new Node(item, this, key)]);
  }

  /** The text here; undefined where there is nothing. @throws ReportFault for what is no text */
  text(): string | undefined {
    if (!this.isThere) return undefined;
    return typeof this.value === 'string' ? this.value : this.refuse('text');
  }

  /** A text, or a number or boolean as text: identifiers are written as either. */
  word(): string | undefined {
    if (typeof this.value === 'number' || typeof this.value === 'boolean') return String(this.value);
    return this.text();
  }

  /** The finite number here; undefined where there is nothing. @throws ReportFault for anything else */
  number(): number | undefined {
    if (!this.isThere) return undefined;
    return typeof this.value === 'number' && Number.isFinite(this.value) ? this.value : this.refuse('a finite number');
  }

  /** A number, or one written as text. */
  numeral(): number | undefined {
    if (typeof this.value !== 'string') return this.number();
    const number = this.value.trim() === '' ? Number.NaN : Number(this.value);
    return Number.isFinite(number) ? number : this.refuse('a finite number');
  }

  /** A whole number from 1, such as a line; anything else is nothing. */
  position(): number | undefined {
    const { value } = this;
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
  }

  boolean(): boolean | undefined {
    if (!this.isThere) return undefined;
    return typeof this.value === 'boolean' ? this.value : this.refuse('`true` or `false`');
  }

  /** @throws ReportFault always: what is here is not what it has to be */
  refuse(expected: string): never {
    const place = this.path === '' ? 'the document' : `\`${this.path}\``;
    throw new ReportFault(`${place} is ${kindOf(this.value)} where ${expected} belongs`);
  }
}
