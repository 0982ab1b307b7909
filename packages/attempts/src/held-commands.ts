import { ANNOTATION_LEVELS, type AnnotationLevel } from '@qeml-actions/core';

import type { PrintedCommand } from './command-lines.ts';

const VALUE_COMMANDS = ['set-output', 'save-state'] as const;
const PER_LEVEL = 50;
const VALUES = 1_000;

/** The commands that are held back. */
export const HELD_NAMES = [...ANNOTATION_LEVELS, ...VALUE_COMMANDS] as const;
type HeldName = (typeof HELD_NAMES)[number];

/** Commands of an attempt that wait for it to be the one that counts; the first of each kind, the rest counted. */
export class HeldCommands {
  readonly #held = new Map<HeldName, PrintedCommand[]>();
  readonly #counts = new Map<HeldName, number>();

  add(name: HeldName, command: PrintedCommand): void {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    if (count <= (isLevel(name) ? PER_LEVEL : VALUES)) this.#held.set(name, [...this.of(name), command]);
  }

  of(name: HeldName): readonly PrintedCommand[] {
    return this.#held.get(name) ?? [];
  }

  /** How many of them were not kept. */
  dropped(name: HeldName): number {
    return (this.#counts.get(name) ?? 0) - this.of(name).length;
  }
}

export function isLevel(name: string): name is AnnotationLevel {
  return ANNOTATION_LEVELS.some((level) => level === name);
}

export function isValueCommand(name: string): name is (typeof VALUE_COMMANDS)[number] {
  return VALUE_COMMANDS.some((command) => command === name);
}
