import type { Environment } from '@qeml-actions/core';
import { LineSpan, type NumberedLine } from '@qeml-actions/failures';

import type { Cause } from '../cause.ts';
import type { Inputs } from '../inputs.ts';

import { textsAt, type Text } from './texts.ts';

/** Where logs are read from. */
export type LogInputs = Pick<Inputs, 'log-path'>;

/** The lines of a text around the evidence of a cause. */
export interface Surroundings {
  readonly text: string;
  /** The evidence's own line. */
  readonly line: number;
  readonly lines: readonly NumberedLine[];
}

/**
 * Reads the files of `log-path` once more, for so many lines on each side of each cause's evidence: which line it will
 * be is known only when all has been read, and until then nothing is kept.
 */
export async function surroundings(
  causes: readonly Cause[],
  inputs: LogInputs,
  environment: Environment,
  eachSide: number,
): Promise<readonly Surroundings[]> {
  const path = inputs['log-path'];
  if (path === undefined || causes.length === 0) return [];
  const { texts } = await textsAt(path, environment);
  const byName = new Map(texts.map((text) => [text.name, text]));
  const found: Surroundings[] = [];
  for (const { places } of causes) {
    const [place] = places;
    const text = byName.get(place?.text ?? '');
    if (!text || place?.line === undefined) continue;
    found.push({ text: text.name, line: place.line, lines: await linesAround(text, place.line, eachSide) });
  }
  return found;
}

async function linesAround({ open }: Text, line: number, eachSide: number): Promise<readonly NumberedLine[]> {
  const span = new LineSpan(line - eachSide, line + eachSide);
  for await (const chunk of open()) {
    span.write(chunk);
    if (span.complete) break;
  }
  return span.end();
}
