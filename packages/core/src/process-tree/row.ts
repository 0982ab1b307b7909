import type { Environment } from '../inputs/spec.ts';

/** One process of the system. */
export interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  /** The process group, or the pid itself where the system has none. */
  readonly group: number;
  /** Tells a process from a later one of the same pid. */
  readonly started: string;
  /** Whether its environment holds the marker that was asked for. */
  readonly marked: boolean;
}

/** Lists the processes of the system, without those that have ended and only wait to be reaped. */
export type ProcessTable = (marker: string) => Promise<readonly ProcessRow[]>;

/** The variable whose value marks a tree. */
export const MARKER_VARIABLE = 'QEML_PROCESS_TREE';

/** The variables that mark a tree. */
export function marked(marker: string): Environment {
  return { [MARKER_VARIABLE]: marker };
}
