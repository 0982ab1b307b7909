import { cutText, dataTable, html, type Html, type Section } from '@qeml-actions/page';

import { noLicenseList } from '../../messages/page.ts';

import { LONGEST_CELL, ROWS } from './limits.ts';
import type { Shown } from './shown.ts';
import type { ShownPackages } from './shown/packages.ts';

/** Packages whose license is not allowed, or not known. */
export function packagesSection({ packages }: Shown): Section | undefined {
  if (!packages) return undefined;
  const { total, looked, faulty, allowed } = packages;
  const body = html`<p>${total} packages are listed, ${looked} of them with licenses.</p>
    <p>
      ${allowed === undefined ? noLicenseList() : `Allowed: ${cutText(allowed.join(', '), LONGEST_CELL)}.`}
    </p>
    ${faulty.length > 0 ? packageTable(packages) : looked > 0 ? html`<p>Every license is known and allowed.</p>` : undefined}`;
  return { id: 'packages', heading: 'Packages and licenses', body };
}

function packageTable({ faulty, left }: ShownPackages): Html {
  return dataTable({
    id: 'licenses',
    caption: 'Packages whose license is not allowed, or not known',
    columns: [
      { heading: 'Package' },
      { heading: 'Version' },
      { heading: 'License', chosen: true },
      { heading: 'Declared' },
      { heading: 'Why', wide: true },
    ],
    rows: faulty.map(({ name, version, fault, licenses, text }) => [
      { shown: html`<code>${cutText(name, LONGEST_CELL)}</code>`, sortedBy: cutText(name, LONGEST_CELL) },
      { shown: cutText(version, LONGEST_CELL) },
      { shown: fault === 'denied' ? 'not allowed' : 'not known' },
      { shown: cutText(licenses, LONGEST_CELL) },
      { shown: cutText(text, LONGEST_CELL) },
    ]),
    most: ROWS,
    left,
  });
}
