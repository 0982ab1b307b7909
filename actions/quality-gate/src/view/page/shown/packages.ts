import { licenseFault, type Facts, type Policy } from '@qeml-actions/policy';

import { ROWS } from '../limits.ts';

export interface ShownPackage {
  readonly name: string;
  readonly version: string;
  readonly licenses: string;
  readonly fault: 'unknown' | 'denied';
  readonly text: string;
}

export interface ShownPackages {
  readonly total: number;
  /** Packages of lists in which licenses are looked for. */
  readonly looked: number;
  readonly faulty: readonly ShownPackage[];
  readonly left: number;
  readonly allowed: readonly string[] | undefined;
}

/** Packages and what is wrong with their licenses, denied ones first; undefined where no report lists any. */
export function shownPackages(policy: Policy, { reports }: Facts): ShownPackages | undefined {
  const heads = reports.filter(({ role }) => role === 'head').map(({ report }) => report);
  const listing = heads.filter(({ kinds }) => kinds.includes('licenses') || kinds.includes('sbom'));
  if (listing.length === 0) return undefined;
  const looked = listing.filter(({ kinds }) => kinds.includes('licenses')).flatMap(({ packages }) => packages);
  const faulty = looked.flatMap((item): readonly ShownPackage[] => {
    const fault = licenseFault(item, policy);
    const { name, version = '', licenses } = item;
    return fault ? [{ name, version, licenses: licenses.join(', '), ...fault }] : [];
  });
  return {
    total: listing.reduce((sum, { packages }) => sum + packages.length, 0),
    looked: looked.length,
    faulty: [
      ...faulty.filter(({ fault }) => fault === 'denied'),
      ...faulty.filter(({ fault }) => fault === 'unknown'),
    ].slice(0, ROWS),
    left: Math.max(0, faulty.length - ROWS),
    allowed: policy.allowedLicenses,
  };
}
