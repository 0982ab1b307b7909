import type { IsStale } from '../ports.ts';

/** Files in their order, those apart that were there before. */
export async function parted(
  files: readonly string[],
  isStale: IsStale,
): Promise<{ readonly fresh: readonly string[]; readonly stale: readonly string[] }> {
  const fresh: string[] = [];
  const stale: string[] = [];
  for (const file of files) ((await isStale(file)) ? stale : fresh).push(file);
  return { fresh, stale };
}
