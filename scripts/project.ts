import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The folder of the checkout. */
export const ROOT = dirname(import.meta.dirname);

/** Where scripts keep what may be thrown away. */
export const CACHE = join(ROOT, 'node_modules', '.cache', 'qeml-actions');

/** The action whose public face is the top folder itself. */
const ROOT_ACTION = 'guard';

/** One action: its name, and the folder (from the top) that consumers name in `uses:`. */
export interface Action {
  readonly name: string;
  readonly face: string;
}

/** Every action of the folder `actions/`, sorted by name. */
export function actions(root: string = ROOT): readonly Action[] {
  const folder = join(root, 'actions');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, face: name === ROOT_ACTION ? '.' : name }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The files below a folder, as sorted paths from the top with forward slashes; a file stands for itself. */
export function filesBelow(folder: string, root: string = ROOT): readonly string[] {
  const full = join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.includes('node_modules/'))
    .sort();
}

/** The text of a file named from the top, or undefined when there is none. */
export function textOf(path: string, root: string = ROOT): string | undefined {
  const full = join(root, path);
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
}
