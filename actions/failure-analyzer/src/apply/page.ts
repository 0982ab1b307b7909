import { writePageFile, type Runtime } from '@qeml-actions/core';

import { surroundings, type LogInputs } from '../gather/surroundings.ts';
import type { Inputs } from '../inputs.ts';
import { page } from '../view/page.ts';
import { FULL_CAUSES, LINES_EACH_SIDE } from '../view/page/limits.ts';
import type { Shown } from '../view/page/shown.ts';

/** A result with the inputs that concern its page. */
export interface Paged extends Shown {
  readonly inputs: LogInputs & Pick<Inputs, 'html-report'>;
}

/**
 * Writes the page where the user wants one, redacted before it is laid out, so that no escape hides a secret from the
 * redactor. Returns why it could not be written: what was found out is then still worth publishing.
 */
export async function writePage({ inputs, ...shown }: Paged, runtime: Runtime): Promise<string | undefined> {
  const { environment, redactor } = runtime;
  return writePageFile(inputs['html-report'], runtime, async () => {
    const causes = shown.causes.slice(0, FULL_CAUSES);
    const { masks, ...observed } = shown.observed;
    const around = await surroundings(causes, inputs, environment, LINES_EACH_SIDE);
    const logs = around.map((log) => ({ ...log, lines: masks?.hide(log.lines) ?? log.lines }));
    return page(redactor.redactAll({ ...shown, observed }), redactor.redactAll(logs));
  });
}
