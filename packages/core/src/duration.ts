const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const SHAPE = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m(?!s))?(?:(\d+(?:\.\d+)?)s)?(?:(\d+)ms)?$/;
const SINGLE = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)?$/;

/**
 * Milliseconds of a duration such as `500ms`, `30s`, `1.5m` or `1h30m`; a bare number is seconds.
 * Undefined for anything else, and for what no integer number of milliseconds can hold.
 */
export function parseDuration(text: string): number | undefined {
  const single = SINGLE.exec(text);
  const milliseconds = single ? ofSingle(single) : ofParts(SHAPE.exec(text));
  return milliseconds !== undefined && Number.isSafeInteger(milliseconds) ? milliseconds : undefined;
}

function ofSingle(match: RegExpExecArray): number {
  const unit = match[2] ?? 's';
  return Math.round(Number(match[1]) * UNITS[unit as keyof typeof UNITS]);
}

function ofParts(match: RegExpExecArray | null): number | undefined {
  if (!match || match[0] === '') return undefined;
  const [, d = '0', h = '0', m = '0', s = '0', ms = '0'] = match;
  return Math.round(Number(d) * UNITS.d + Number(h) * UNITS.h + Number(m) * UNITS.m + Number(s) * UNITS.s + Number(ms));
}

/** A duration for people: `0 s`, `340 ms`, `4.1 s`, `2 m 5 s`, `1 h 30 m`. */
export function formatDuration(milliseconds: number): string {
  const ms = Math.round(milliseconds);
  if (ms === 0) return '0 s';
  if (ms < 1_000) return `${String(ms)} ms`;
  if (ms < 59_950) return `${String(Math.round(ms / 100) / 10)} s`;
  const seconds = Math.round(ms / 1_000);
  if (seconds < 3_600) return join([Math.floor(seconds / 60), 'm'], [seconds % 60, 's']);
  const minutes = Math.round(ms / 60_000);
  return join([Math.floor(minutes / 60), 'h'], [minutes % 60, 'm']);
}

function join(...parts: readonly (readonly [number, string])[]): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${String(count)} ${unit}`)
    .join(' ');
}
