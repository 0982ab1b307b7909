import { given } from '@qeml-actions/core';

import type { Package, PackageVersion } from '../model.ts';

/** A component of CycloneDX, as JSON and XML both have it. */
export interface Component {
  readonly ref: string | undefined;
  readonly type: string | undefined;
  readonly group: string | undefined;
  readonly name: string;
  readonly version: string | undefined;
  readonly purl: string | undefined;
  readonly declared: readonly string[];
  readonly concluded: readonly string[];
}

/** The name as the ecosystem writes it: Maven's parts are joined by a colon. */
function fullName({ group, name, purl }: Component): string {
  if (group === undefined || group === '') return name;
  return `${group}${purl?.startsWith('pkg:maven/') === true ? ':' : '/'}${name}`;
}

/** What an advisory about the component calls it. */
export function versionOf(component: Component): PackageVersion {
  const { version, purl } = component;
  return { name: fullName(component), ...given({ version: version === '' ? undefined : version, purl }) };
}

/** Licenses that hold together: several conclusions are one expression. */
function together(expressions: readonly string[]): string | undefined {
  if (expressions.length < 2) return expressions[0];
  return expressions.map((expression) => `(${expression})`).join(' AND ');
}

export function packageOfComponent(component: Component): Package {
  return {
    ...versionOf(component),
    licenses: component.declared,
    ...given({ type: component.type, concluded: together(component.concluded) }),
  };
}
