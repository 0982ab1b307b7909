import { posix } from 'node:path';

/** The part of the tree a file belongs to: `packages/core`, `actions/guard`, `scripts`, `test`, … */
function partOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'packages' || top === 'actions' ? `${top}/${second}` : top;
}

/** Rooms of other actions that the composition of them all may enter. */
const COMPOSITION = 'actions/guard';
const OPEN_ROOMS = /^actions\/[^/]+\/src\/(?:inputs|step|view)\.ts$/;

const INDEPENDENT = ['packages/core', 'packages/statistics'];
const TESTKIT = 'packages/testkit';
const SHIPPED = /^(?:packages|actions)\//;
const WORKSPACE = /^@qeml-actions\/([^/]+)(.*)$/;

function relativeFault(file: string, specifier: string): string | undefined {
  const target = posix.join(posix.dirname(file), specifier);
  const [from, to] = [partOf(file), partOf(target)];
  if (from === to) return undefined;
  // A unit test may reach what its package keeps to itself.
  if (from === 'test') return undefined;
  if (to.startsWith('packages/')) return `Import a package by its name: @qeml-actions/${to.slice('packages/'.length)}.`;
  if (!SHIPPED.test(from)) return undefined;
  if (from === COMPOSITION && OPEN_ROOMS.test(target)) return undefined;
  if (to.startsWith('actions/')) {
    return `${from} must not import ${to}: what two actions need moves to a package.`;
  }
  return `${from} is shipped and must not import from ${to}/.`;
}

function packageFault(file: string, name: string, path: string): string | undefined {
  const [from, to] = [partOf(file), `packages/${name}`];
  if (from === to) return 'Within a package, import by a relative path.';
  if (path !== '') return `Import @qeml-actions/${name} itself: only what its index exports is meant for others.`;
  if (INDEPENDENT.includes(from)) return `${from} must not import any other package of ours.`;
  if (to === TESTKIT && SHIPPED.test(from)) return 'The testkit is for tests and scripts only.';
  return undefined;
}

/** Why a file (from the top, with forward slashes) may not import a module, by DESIGN section 3, or undefined. */
export function boundaryFault(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return relativeFault(file, specifier);
  const [, name, path = ''] = WORKSPACE.exec(specifier) ?? [];
  return name === undefined ? undefined : packageFault(file, name, path);
}
