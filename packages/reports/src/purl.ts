import { PackageURL } from 'packageurl-js';

import type { PackageVersion } from './model.ts';

/** The package that a package URL names, as its ecosystem writes it; undefined for what is no package URL. */
export function ofPurl(text: string): PackageVersion | undefined {
  try {
    const { type, namespace, name, version } = PackageURL.fromString(text);
    const separator = type === 'maven' ? ':' : '/';
    const full = namespace === undefined || namespace === '' ? name : `${namespace}${separator}${name}`;
    return { name: full, purl: text, ...(version !== undefined && version !== '' && { version }) };
  } catch {
    return undefined;
  }
}
