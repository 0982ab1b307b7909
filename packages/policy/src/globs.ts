import picomatch from 'picomatch';

const compiled = new Map<string, (text: string) => boolean>();

/** Whether one of the globs matches; those that begin with `!` take back. Compiled once. */
export function matchesAny(globs: readonly string[], text: string): boolean {
  let matched = false;
  for (const glob of globs) {
    const takesBack = glob.startsWith('!');
    if (matched !== takesBack) continue;
    if (matcher(takesBack ? glob.slice(1) : glob)(text)) matched = !takesBack;
  }
  return matched;
}

function matcher(glob: string): (text: string) => boolean {
  let match = compiled.get(glob);
  if (!match) compiled.set(glob, (match = picomatch(glob, { dot: true, nonegate: true })));
  return match;
}
