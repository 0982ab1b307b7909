import type { Node } from '../text/node.ts';

/** Elements of an SPDX 3 document that state a license, by their identifiers. */
export type LicenseElements = ReadonlyMap<string, Node>;

const MAX_DEPTH = 50;
const MAX_MEMBERS = 1_000;
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

function isSet(type: string): string | undefined {
  if (type.endsWith('ConjunctiveLicenseSet')) return ' AND ';
  return type.endsWith('DisjunctiveLicenseSet') ? ' OR ' : undefined;
}

function ofAddress(address: string): string {
  const last = lastPart(address);
  const individual = INDIVIDUALS[last.toLowerCase().replace(/license$|element$/, '')];
  return individual ?? (address.startsWith('https://spdx.org/licenses/') ? last : `LicenseRef-${last}`);
}

/** The expression that a license element states; an element inside another may be given by its identifier. */
export function expressionOf(license: Node, elements: LicenseElements, depth = 0): string {
  if (depth > MAX_DEPTH) return 'NOASSERTION';
  const address = typeof license.value === 'string' ? license.value : undefined;
  const element = address === undefined ? license : elements.get(address);
  if (!element) return ofAddress(address ?? '');
  const inner = (key: string): string => expressionOf(element.at(`expandedlicensing_${key}`), elements, depth + 1);
  const type = typeOf(element);
  const joint = isSet(type);
  if (joint !== undefined) {
    const members = element.at('expandedlicensing_member').list().slice(0, MAX_MEMBERS);
    return `(${members.map((member) => expressionOf(member, elements, depth + 1)).join(joint)})`;
  }
  if (type.endsWith('OrLaterOperator')) return `${inner('subjectLicense')}+`;
  if (type.endsWith('WithAdditionOperator'))
    return `${inner('subjectExtendableLicense')} WITH ${inner('subjectAddition').replace(/^LicenseRef-/, '')}`;
  if (type.endsWith('NoAssertionLicense')) return 'NOASSERTION';
  if (type.endsWith('NoneLicense')) return 'NONE';
  return element.at('simplelicensing_licenseExpression').text() ?? ofAddress(idOf(element) ?? '');
}
