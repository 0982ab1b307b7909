import type { Node } from '../text/node.ts';

/** Elements of an SPDX 3 document that state a license, by their identifiers. */
export type LicenseElements = ReadonlyMap<string, Node>;

const MAX_DEPTH = 50;
const MAX_MEMBERS = 1_000;
/** Of an expression, in UTF-16 units: beyond it, it is none that a person wrote. */
const MAX_LENGTH = 2_000;
const NOTHING = 'NOASSERTION';
/** Individuals that need no element, by the end of their address. */
const INDIVIDUALS: Readonly<Record<string, string>> = { noassertion: 'NOASSERTION', none: 'NONE' };

export function typeOf(element: Node): string {
  return element.at('type').text() ?? element.at('@type').text() ?? '';
}

export function idOf(element: Node): string | undefined {
  return element.at('spdxId').text() ?? element.at('@id').text();
}

/** The last part of an address, such as `MIT` of `https://spdx.org/licenses/MIT`. */
function lastPart(address: string): string {
  return address.slice(Math.max(address.lastIndexOf('/'), address.lastIndexOf('#'), address.lastIndexOf(':')) + 1);
}

function jointOf(type: string): string | undefined {
  if (type.endsWith('ConjunctiveLicenseSet')) return ' AND ';
  return type.endsWith('DisjunctiveLicenseSet') ? ' OR ' : undefined;
}

function ofAddress(address: string): string {
  const last = lastPart(address);
  const individual = INDIVIDUALS[last.toLowerCase().replace(/license$|element$/, '')];
  return individual ?? (address.startsWith('https://spdx.org/licenses/') ? last : `LicenseRef-${last}`);
}

/** `AND` binds closer than `OR`: what is put together stays together. */
function grouped(expression: string): string {
  return /\s/.test(expression) ? `(${expression})` : expression;
}

/** The expressions that license elements state; an element inside another may be given by its identifier. */
export class LicenseExpressions {
  readonly #elements: LicenseElements;
  /** Of elements with an identifier; while one is being written, what holds itself says nothing. */
  readonly #written = new Map<string, string>();

  constructor(elements: LicenseElements) {
    this.#elements = elements;
  }

  of(license: Node, depth = 0): string {
    const address = typeof license.value === 'string' ? license.value : undefined;
    if (address === undefined) return this.#bounded(license, depth);
    const written = this.#written.get(address);
    if (written !== undefined) return written;
    const element = this.#elements.get(address);
    if (!element) return ofAddress(address);
    this.#written.set(address, NOTHING);
    const expression = this.#bounded(element, depth);
    this.#written.set(address, expression);
    return expression;
  }

  #bounded(element: Node, depth: number): string {
    const expression = depth > MAX_DEPTH ? NOTHING : this.#expression(element, depth);
    return expression.length > MAX_LENGTH ? NOTHING : expression;
  }

  #expression(element: Node, depth: number): string {
    const inner = (key: string): string => this.of(element.at(`expandedlicensing_${key}`), depth + 1);
    const type = typeOf(element);
    const joint = jointOf(type);
    if (joint !== undefined) {
      const members = element.at('expandedlicensing_member').list().slice(0, MAX_MEMBERS);
      return members.map((member) => grouped(this.of(member, depth + 1))).join(joint);
    }
    if (type.endsWith('OrLaterOperator')) return `${inner('subjectLicense')}+`;
    if (type.endsWith('WithAdditionOperator'))
      return `${inner('subjectExtendableLicense')} WITH ${inner('subjectAddition').replace(/^LicenseRef-/, '')}`;
    if (type.endsWith('NoAssertionLicense')) return NOTHING;
    if (type.endsWith('NoneLicense')) return 'NONE';
    return element.at('simplelicensing_licenseExpression').text() ?? ofAddress(idOf(element) ?? '');
  }
}
