import type { MANIFEST } from '../manifest.generated.ts';
import type { Result } from '../result.ts';

import { diagnosis, type CommandView } from './diagnosis.ts';

type Outputs = Readonly<Record<Exclude<(typeof MANIFEST.outputs)[number], 'report'>, string>>;

/** Every output but `report`. */
export function outputs(result: Result, command: CommandView): Outputs {
  const { outcome = '', attempts = '', 'exit-code': exitCode = '', flaky = '' } = command.outputs;
  const { score = '', 'failed-conditions': failed = '' } = result.gate.state === 'done' ? result.gate.view.outputs : {};
  return {
    verdict: result.verdict,
    outcome,
    attempts,
    'exit-code': exitCode,
    flaky,
    ...diagnosis(result, command),
    score,
    'failed-conditions': failed,
  };
}

/** Of a step that ended before its command. */
export function undecidedOutputs(): Outputs {
  return {
    verdict: 'error',
    outcome: 'failure',
    attempts: '0',
    'exit-code': '',
    flaky: 'false',
    category: '',
    transient: '',
    evidence: '',
    score: '',
    'failed-conditions': '',
  };
}
