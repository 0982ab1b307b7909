import { isAllowed, knownLicense, type Package } from '@qeml-actions/reports';

import { matchesAny } from './globs.ts';
import type { MetricRules } from './metric.ts';

/** What is wrong with a package's license. */
export interface LicenseFault {
  readonly fault: 'unknown' | 'denied';
  readonly text: string;
}

/** What a policy minds in a package's license; undefined where that is known and allowed, or excepted. */
export function licenseFault(
  item: Package,
  { allowedLicenses, licenseExceptions }: Pick<MetricRules, 'allowedLicenses' | 'licenseExceptions'>,
): LicenseFault | undefined {
  if (matchesAny(licenseExceptions, item.purl ?? item.name)) return undefined;
  const license = knownLicense(item);
  if ('unknown' in license) return { fault: 'unknown', text: license.unknown };
  if (!allowedLicenses || isAllowed(license.expression, allowedLicenses)) return undefined;
  return { fault: 'denied', text: `${license.expression} is not allowed` };
}
