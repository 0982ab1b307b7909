import { readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

import { ROOT, textOf } from '../../../../scripts/project.ts';
import { anchorsOf } from './headings.ts';
import { lineOf, pageOf, withoutCode, type Page, type PageFault } from './page.ts';

/** Where a page's text leads: Markdown's links and pictures, their definitions, and those of HTML. */
const TARGETS = [
  /\]\(\s*(?:<([^>]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/g,
  /^ {0,3}\[[^\]]+\]:\s+(\S+)/gm,
  /\s(?:href|src|srcset)="([^"]*)"/g,
  /<([a-z][a-z+.-]*:[^\s>]*)>/g,
];

/** Links of a page that lead nowhere, or that leave it otherwise than by https. */
export function linkFaults(page: Page): readonly PageFault[] {
  const text = withoutCode(page.prose);
  const found = TARGETS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ at: match.index, target: match[1] ?? match[2] ?? '' })),
  );
  const faults = found.flatMap(({ at, target }) => {
    const message = fault(page, target);
    return message === undefined ? [] : [{ line: lineOf(text, at), message }];
  });
  return [...faults, ...undefinedReferences(text)].sort((a, b) => a.line - b.line);
}

function undefinedReferences(text: string): readonly PageFault[] {
  const defined = new Set([...text.matchAll(/^ {0,3}\[([^\]]+)\]:\s/gm)].map(([, label = '']) => label.toLowerCase()));
  return [...text.matchAll(/\[([^\][]+)\]\[([^\][]*)\]/g)].flatMap(({ index, 1: shown = '', 2: label = '' }) => {
    const name = label || shown;
    return defined.has(name.toLowerCase()) ? [] : [{ line: lineOf(text, index), message: `[${name}] is not defined` }];
  });
}

function fault(page: Page, target: string): string | undefined {
  if (/^[a-z][a-z+.-]*:|^\/\//i.test(target)) {
    return target.startsWith('https://') ? undefined : `${target} is not an https:// address`;
  }
  const [path = '', fragment] = target.split('#');
  if (path.startsWith('/')) return `${target} does not begin from the page: write it relative to it`;
  const file = posix.normalize(posix.join(posix.dirname(page.path), decodeURIComponent(path)));
  if (path === '') return fragment === undefined ? 'a link is empty' : fragmentFault(page, target, fragment);
  if (file.startsWith('..') || !isThere(file)) return `${target} is not there`;
  if (fragment === undefined) return undefined;
  const shown = statSync(join(ROOT, file)).isDirectory() ? posix.join(file, 'README.md') : file;
  if (!shown.endsWith('.md')) return /^L\d+(?:-L\d+)?$/.test(fragment) ? undefined : `${target} has no headings`;
  return fragmentFault(pageOf(shown, textOf(shown) ?? ''), target, fragment);
}

function fragmentFault({ path, headings, prose }: Page, target: string, fragment: string): string | undefined {
  const anchors = [...anchorsOf(headings), ...[...prose.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, id]) => id)];
  return anchors.includes(decodeURIComponent(fragment)) ? undefined : `${target}: ${path} has no such heading`;
}

/** Spelled as GitHub would ask for it, also where this system's files know no case. */
function isThere(file: string): boolean {
  if (file === '.') return true;
  const folder = posix.dirname(file.replace(/\/$/, ''));
  if (!isThere(folder) || !statSync(join(ROOT, folder)).isDirectory()) return false;
  return readdirSync(join(ROOT, folder)).includes(posix.basename(file));
}
