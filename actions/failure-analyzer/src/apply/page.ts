import { writePageFile, type Runtime } from '@qeml-actions/core';
import type { Section } from '@qeml-actions/page';

import { surroundings, type LogInputs, type Surroundings } from '../gather/surroundings.ts';
import type { Inputs } from '../inputs.ts';
import { page, pageSections } from '../view/page.ts';
import { DONE } from '../view/page/done.ts';
import { FULL_CAUSES, LINES_EACH_SIDE } from '../view/page/limits.ts';
import type { Shown } from '../view/page/shown.ts';

/** A result with the inputs that concern its page. */
export interface Paged extends Shown {
  readonly inputs: LogInputs & Pick<Inputs, 'html-report'>;
}

/**
 * Writes the page where the user wants one. Returns why it could not be written: what was found out is then still worth
 * publishing.
 */
export async function writePage(paged: Paged, runtime: Runtime): Promise<string | undefined> {
  return writePageFile(paged.inputs['html-report'], runtime, async () =>
    page(...(await redactedParts(paged, runtime))),
  );
}

/** The parts of the page for a composition's own, which reads one output and calls nobody: what was done is not among them. */
export async function sectionsOf(paged: Paged, runtime: Runtime): Promise<readonly Section[]> {
  const sections = pageSections(...(await redactedParts(paged, runtime)));
  return sections.filter(({ id }) => id !== DONE);
}

/** Redacted before it is laid out, so that no escape hides a secret from the redactor. */
async function redactedParts(
  { inputs, ...shown }: Paged,
  { environment, redactor }: Runtime,
): Promise<readonly [shown: Shown, logs: readonly Surroundings[]]> {
  const causes = shown.causes.slice(0, FULL_CAUSES);
  const { masks, ...observed } = shown.observed;
  const around = await surroundings(causes, inputs, environment, LINES_EACH_SIDE);
  const logs = around.map((log) => ({ ...log, lines: masks?.hide(log.lines) ?? log.lines }));
  return [redactor.redactAll({ ...shown, observed }), redactor.redactAll(logs)];
}
