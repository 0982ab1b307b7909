/** How the command or job ended, where that is known apart from its text. */
export interface Ending {
  readonly exitCode?: number;
  /** `SIGKILL` or `KILL`. */
  readonly signal?: string;
  readonly timedOut?: boolean;
}

/** Did it end badly, for all that the ending says? */
export function endedBadly(ending: Ending): boolean {
  return ending.timedOut === true || signalOf(ending) !== undefined || (ending.exitCode ?? 0) !== 0;
}

const SIGNALS: Readonly<Record<number, string>> = {
  2: 'INT',
  3: 'QUIT',
  4: 'ILL',
  5: 'TRAP',
  6: 'ABRT',
  7: 'BUS',
  8: 'FPE',
  9: 'KILL',
  11: 'SEGV',
  13: 'PIPE',
  15: 'TERM',
};

/** Exit codes by which Windows ends a crashed process (NTSTATUS). */
const NTSTATUS: ReadonlyMap<number, string> = new Map([
  [0xc0000005, 'SEGV'],
  [0xc0000409, 'ABRT'],
  [0xc000001d, 'ILL'],
  [0xc00000fd, 'SEGV'],
]);

/** The signal, without `SIG`: given, or by the shell's 128 + n. */
export function signalOf(ending: Ending): string | undefined {
  if (ending.signal !== undefined && ending.signal !== '') return ending.signal.toUpperCase().replace(/^SIG/, '');
  const code = ending.exitCode;
  if (code === undefined) return undefined;
  return NTSTATUS.get(code >>> 0) ?? (code > 128 && code < 160 ? SIGNALS[code - 128] : undefined);
}

const CRASHES: ReadonlySet<string> = new Set(['SEGV', 'ABRT', 'BUS', 'ILL', 'FPE', 'TRAP']);

/** The rule that an ending alone stands for. */
export type EndingRule = 'ending-timed-out' | 'ending-killed' | 'ending-crashed' | 'ending-command-not-found';

/** What the ending says by itself, without any text. */
export function endingRule(ending: Ending): EndingRule | undefined {
  if (ending.timedOut === true) return 'ending-timed-out';
  const signal = signalOf(ending);
  if (signal === 'KILL') return 'ending-killed';
  if (signal !== undefined && CRASHES.has(signal)) return 'ending-crashed';
  return ending.exitCode === 126 || ending.exitCode === 127 ? 'ending-command-not-found' : undefined;
}
