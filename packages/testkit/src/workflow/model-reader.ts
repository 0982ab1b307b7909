import type { MappingToken, TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { isMapping } from '@actions/workflow-parser/templates/tokens/type-guards';

import type { FileFault } from './workflow-fault.ts';
import type { ActionStepModel, JobModel, StepModel, WorkflowModel } from './workflow-model.ts';
import { JOB_KEYS, REFUSALS, RUN_STEP_KEYS, USES_STEP_KEYS, WORKFLOW_KEYS } from './supported-keys.ts';

/** What the reader asks of its surroundings. */
export interface ReaderPorts {
  /** The condition of an `if`, with the status function that GitHub adds. */
  readonly condition: (token: TemplateToken) => string | undefined;
  readonly fault: (fault: Omit<FileFault, 'file'>) => void;
  /** Why a `uses` cannot be served, or undefined. */
  readonly refuseUses: (uses: string) => string | undefined;
}

type Keys = ReadonlyMap<string, TemplateToken>;

/** Makes the model of a parsed workflow; what is not run here becomes a fault with its place. */
export class ModelReader {
  readonly #ports: ReaderPorts;
  readonly #withoutEffect: string[] = [];

  constructor(ports: ReaderPorts) {
    this.#ports = ports;
  }

  workflow(file: string, root: TemplateToken): WorkflowModel {
    const keys = this.#keys(root, WORKFLOW_KEYS, '');
    const jobs = [...pairs(keys.get('jobs'))].map(([id, token]) => this.#job(id, token));
    return {
      file,
      name: text(keys.get('name')) ?? file,
      runName: keys.get('run-name'),
      env: keys.get('env'),
      defaults: runDefaults(keys.get('defaults')),
      dispatchInputs: dispatchInputs(keys.get('on')),
      jobs,
      withoutEffect: this.#withoutEffect,
    };
  }

  #job(id: string, token: TemplateToken): JobModel {
    const keys = this.#keys(token, JOB_KEYS, `jobs.${id}.`);
    const steps = keys.get('steps');
    const taken = new Set<string>();
    const items = steps === undefined ? [] : [...steps.assertSequence('steps')];
    return {
      id,
      name: keys.get('name'),
      needs: texts(keys.get('needs')),
      condition: this.#condition(keys),
      runsOn: keys.get('runs-on'),
      strategy: keys.get('strategy'),
      env: keys.get('env'),
      defaults: runDefaults(keys.get('defaults')),
      outputs: keys.get('outputs'),
      continueOnError: keys.get('continue-on-error'),
      timeoutMinutes: keys.get('timeout-minutes'),
      steps: items.flatMap((item, index) => this.#step(item, `jobs.${id}.steps[${String(index)}].`, taken) ?? []),
    };
  }

  #step(token: TemplateToken, where: string, taken: Set<string>): StepModel | undefined {
    const names = new Map(pairs(token));
    const run = names.get('run');
    const keys = this.#keys(token, run === undefined ? USES_STEP_KEYS : RUN_STEP_KEYS, where);
    const uses = text(keys.get('uses'));
    const base = {
      name: keys.get('name'),
      condition: this.#condition(keys),
      env: keys.get('env'),
      continueOnError: keys.get('continue-on-error'),
      timeoutMinutes: keys.get('timeout-minutes'),
    };
    const id = text(keys.get('id')) ?? freshId(uses === undefined ? '__run' : actionId(uses), taken);
    if (run !== undefined) {
      return {
        ...base,
        id,
        kind: 'run',
        run,
        shell: keys.get('shell'),
        workingDirectory: keys.get('working-directory'),
      };
    }
    return uses === undefined
      ? undefined
      : this.#action({ ...base, id, kind: 'uses', uses, with: keys.get('with') }, keys.get('uses'));
  }

  #action(step: ActionStepModel, token: TemplateToken | undefined): ActionStepModel {
    const refusal = this.#ports.refuseUses(step.uses);
    if (refusal !== undefined) this.#fault(token, `uses: ${step.uses}: ${refusal}`);
    return step;
  }

  #condition(keys: Keys): string {
    const token = keys.get('if');
    return (token === undefined ? undefined : this.#ports.condition(token)) ?? 'success()';
  }

  #keys(token: TemplateToken, known: Readonly<Record<string, boolean>>, where: string): Keys {
    const keys = new Map<string, TemplateToken>();
    for (const { key, value } of token.assertMapping(where)) {
      const name = key.toString();
      const effect = known[name];
      if (effect === undefined) {
        this.#fault(
          key,
          `'${where}${name}' is not run here${REFUSALS[name] === undefined ? '' : `: ${REFUSALS[name]}`}`,
        );
      } else if (effect) {
        keys.set(name, value);
      } else {
        this.#withoutEffect.push(`${where}${name}`);
      }
    }
    return keys;
  }

  #fault(token: TemplateToken | undefined, message: string): void {
    this.#ports.fault({ line: token?.line ?? 0, column: token?.col ?? 0, message });
  }
}

function* pairs(token: TemplateToken | undefined): Generator<[name: string, value: TemplateToken]> {
  if (token === undefined) return;
  for (const { key, value } of token.assertMapping('mapping')) yield [key.toString(), value];
}

function text(token: TemplateToken | undefined): string | undefined {
  const value = token?.isLiteral === true ? token.assertScalar('value').toString() : '';
  return value === '' ? undefined : value;
}

function texts(token: TemplateToken | undefined): string[] {
  if (token === undefined) return [];
  if (token.isScalar) return [token.assertScalar('needs').toString()];
  return [...token.assertSequence('needs')].map((item) => item.assertScalar('needs item').toString());
}

function runDefaults(token: TemplateToken | undefined): TemplateToken | undefined {
  return new Map(pairs(token)).get('run');
}

function dispatchInputs(on: TemplateToken | undefined): MappingToken | undefined {
  if (on === undefined || !isMapping(on)) return undefined;
  const event = on.find('workflow_dispatch');
  const inputs = event !== undefined && isMapping(event) ? event.find('inputs') : undefined;
  return inputs !== undefined && isMapping(inputs) ? inputs : undefined;
}

/** The ids that GitHub makes up: `__run`, `__run_2`, `__octo-org_octo-repo`. */
function freshId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}_${String(count)}`;
  taken.add(id);
  return id;
}

function actionId(uses: string): string {
  if (uses.startsWith('./')) return '__self';
  const [owner = '', repository = ''] = uses.replace(/@.*/, '').split('/');
  return `__${owner}_${repository}`.replace(/[^\w-]/g, '_');
}
