import type { GateResult, PartResult, Result } from '../result.ts';

type AnyPart = PartResult<unknown> | GateResult;

/** A part's own report; null where it made none. */
export function reportOf(part: AnyPart): Record<string, unknown> | null {
  return part.state === 'done' ? { ...part.view.report } : null;
}

/** What kept parts from their work. */
export function faultsOf({ analysis, gate }: Pick<Result, 'analysis' | 'gate'>): string[] {
  return [analysis, gate].flatMap((part) => (part.state === 'faulted' ? [...part.mistakes] : []));
}
