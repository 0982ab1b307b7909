import type { Size } from './repository.ts';

/** A size beside the last one, as the line that stands in the notes. */
export function sizeLine(now: Size, last: { readonly tag: string; readonly size: Size } | undefined): string {
  const size = `Download: \`dist\` is ${megabytes(now.packed)} packed, ${megabytes(now.unpacked)} unpacked`;
  if (last === undefined) return `${size}.`;
  const change = now.packed - last.size.packed;
  if (last.size.packed === 0) return `${size}; ${last.tag} had none.`;
  if (change === 0) return `${size}, as ${last.tag} was.`;
  const share = ((Math.abs(change) / last.size.packed) * 100).toFixed(1);
  return `${size}: ${kilobytes(Math.abs(change))} (${share} %) ${change > 0 ? 'more' : 'less'} than ${last.tag}.`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}
