/** Words that do not tell one license from another. */
const FILLERS = new Set(['the', 'license', 'licence', 'licensed', 'under', 'version', 'v', 'a', 'agreement']);

/** Names that people and registries write, without fillers (keys as `nameKey` makes them), by SPDX identifier. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  '0BSD': ['zero clause bsd', 'bsd 0 clause', 'free public 1'],
  'AFL-3.0': ['academic free 3', 'academic free afl'],
  'Apache-2.0': ['apache', 'apache 2', 'apache2', 'apache software', 'apache software 2', 'asl 2', 'asf 2', 'al2'],
  'Artistic-2.0': ['artistic 2'],
  'BSD-2-Clause': ['simplified bsd', 'freebsd', 'bsd 2', '2 clause bsd', 'bsd 2 clause', 'two clause bsd'],
  'BSD-3-Clause': [
    'bsd',
    'new bsd',
    'modified bsd',
    'revised bsd',
    'bsd new',
    'bsd 3',
    '3 clause bsd',
    'bsd 3 clause',
    'three clause bsd',
    'eclipse distribution 1',
    'edl 1',
  ],
  'BSL-1.0': ['boost software 1', 'boost software', 'boost 1', 'bsl 1'],
  'CC-BY-4.0': ['creative commons attribution 4', 'creative commons attribution 4 international', 'cc by 4'],
  'CC0-1.0': ['cc0', 'cc0 1', 'cc0 1 universal', 'creative commons zero 1 universal'],
  'CDDL-1.0': ['cddl 1', 'common development and distribution 1', 'common development and distribution'],
  'CPL-1.0': ['common public 1', 'common public'],
  'EPL-1.0': ['eclipse public 1', 'epl 1'],
  'EPL-2.0': ['eclipse public 2', 'epl 2'],
  'EUPL-1.1': ['european union public 1.1', 'eupl 1.1'],
  'EUPL-1.2': ['european union public 1.2', 'eupl 1.2'],
  HPND: ['historical permission notice and disclaimer'],
  ISC: ['isc'],
  MIT: ['mit', 'expat', 'mit expat', 'mit x11'],
  'MIT-0': ['mit no attribution'],
  'MPL-1.1': ['mozilla public 1.1', 'mpl 1.1'],
  'MPL-2.0': ['mozilla public 2', 'mpl 2', 'mpl2'],
  'MS-PL': ['microsoft public'],
  'OFL-1.1': ['sil open font 1.1', 'open font', 'ofl 1.1'],
  'OSL-3.0': ['open software 3'],
  PostgreSQL: ['postgresql'],
  'PSF-2.0': ['python software foundation', 'python software foundation 2', 'psf', 'psfl', 'psf 2'],
  'Python-2.0': ['python', 'python 2'],
  'UPL-1.0': ['universal permissive', 'universal permissive 1', 'upl'],
  Unlicense: ['unlicense'],
  W3C: ['w3c'],
  WTFPL: ['wtfpl', 'do what the fuck you want to public'],
  'ZPL-2.1': ['zope public 2.1', 'zpl 2.1'],
  Zlib: ['zlib', 'zlib libpng'],
};

const BY_KEY: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([id, names]) => names.map((name) => [name, id] as const)),
);
const GNU =
  /^(?:gnu )?(?:(a|l|)gpl|(lesser |library or lesser |library |affero |)general public) ?(\d(?:\.\d)?)?(\+| or later| or newer| only)?$/;

/** What registries put in brackets after a name: `(GPLv3+)`, `(MPL 2.0)`; other brackets may change the meaning. */
const ABBREVIATION = /\((?:[A-Z][A-Za-z]?[A-Z]{1,4}v?[- ]?[\d.]{0,4}\+?|Unlicense)\)/g;

/** A name in lower case, without fillers, its abbreviation, and the `.0` of versions. */
function nameKey(name: string): string {
  const words = name
    .replace(/^License :: (?:OSI Approved :: )?/i, '')
    .replace(ABBREVIATION, ' ')
    .toLowerCase()
    .replace(/(?<=[a-z])v(?=\d)/g, ' ')
    .replace(/\bv(?=\d)/g, '')
    .replace(/(\d)\.0\b(?!\.)/g, '$1')
    .replace(/[^a-z0-9.+]+/g, ' ')
    .trim()
    .split(' ');
  return words.filter((word) => !FILLERS.has(word)).join(' ');
}

/** GNU's family: without a version, any that was published may be chosen, so that the first `or later` says it. */
function gnu(key: string): string | undefined {
  const [whole, letter, words, version, suffix] = GNU.exec(key) ?? [];
  if (whole === undefined) return undefined;
  const kind = letter ?? (words === 'affero ' ? 'a' : words === '' ? '' : 'l');
  const id = `${kind.toUpperCase()}GPL`;
  const first = kind === 'l' ? '2.0' : kind === 'a' ? '3.0' : '1.0';
  if (version === undefined) return `${id}-${first}-or-later`;
  const full = version.includes('.') ? version : `${version}.0`;
  return `${id}-${full}${suffix === undefined || suffix === ' only' ? '-only' : '-or-later'}`;
}

/** The SPDX identifier of a license's name; undefined for one that is not known. */
export function licenseOfName(name: string): string | undefined {
  const key = nameKey(name);
  return BY_KEY.get(key) ?? gnu(key);
}
