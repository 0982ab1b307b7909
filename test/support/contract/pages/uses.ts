import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { InputError, inputVariable, readInputs, type InputSpec, type Manifest } from '@qeml-actions/core';

import { actions, ROOT } from '../../../../scripts/project.ts';
import type { Fence, PageFault } from './page.ts';
import { isRecord } from './value.ts';
import { usersIn } from './workflow-block.ts';

type Step = Readonly<Record<string, unknown>>;

const OURS = /^org\/qeml-actions(?:\/([\w./-]+))?@(?:v1|v1\.\d+\.\d+|[0-9a-f]{40})$/;
const PINNED = /^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/;
/** GitHub's own actions, which examples name as readers know them. */
const GITHUBS = /^actions\/[\w-]+@v\d+$/;
const VERSION_BEHIND = /#\s*v?\d+(?:\.\d+)*\b/;
/** What their command writes are outputs of theirs as well, so that any may be there. */
const PASS_OUTPUTS_ON = ['retry-with-backoff'];

/** What is wrong with the actions that a block uses. */
export async function usesFaults(fence: Fence, value: unknown): Promise<readonly PageFault[]> {
  const steps = usersIn(value);
  const messages: { readonly uses: string; readonly messages: readonly string[] }[] = [];
  for (const step of steps) messages.push({ uses: String(step['uses']), messages: await stepFaults(fence, step) });
  const taken = new Map<string, number>();
  const faults = messages.flatMap(({ uses, messages }) => {
    const lines = fence.text.split('\n');
    const at = lines.findIndex((line, index) => line.includes(uses) && index > (taken.get(uses) ?? -1));
    taken.set(uses, at);
    return messages.map((message) => ({ line: fence.line + Math.max(0, at), message }));
  });
  return [...faults, ...(await outputFaults(fence, steps))];
}

async function stepFaults({ text }: Fence, step: Step): Promise<readonly string[]> {
  const uses = String(step['uses']);
  const [ours, face = '.'] = OURS.exec(uses) ?? [];
  if (ours === undefined) return foreignFaults(text, uses);
  if (face.startsWith('.github/workflows/')) {
    return existsSync(join(ROOT, face)) ? [] : [`${uses}: there is no ${face}`];
  }
  const action = await load(face);
  if (action === undefined) return [`${uses}: there is no such action`];
  return inputFaults(action, uses, isRecord(step['with']) ? step['with'] : {});
}

function foreignFaults(text: string, uses: string): readonly string[] {
  if (uses.startsWith('org/qeml-actions')) return [`${uses} is no version of ours: write @v1`];
  if (GITHUBS.test(uses)) return [];
  const line = text.split('\n').find((one) => one.includes(uses)) ?? '';
  if (PINNED.test(uses) && VERSION_BEHIND.test(line)) return [];
  return [`${uses} is not pinned by a full commit with its version behind it as a comment`];
}

interface Loaded {
  readonly name: string;
  readonly spec: InputSpec;
  readonly manifest: Manifest;
}

async function load(face: string): Promise<Loaded | undefined> {
  const action = actions().find((one) => one.face === face);
  if (action === undefined) return undefined;
  const { name } = action;
  const { INPUTS } = (await import(`../../../../actions/${name}/src/inputs.ts`)) as { INPUTS: InputSpec };
  const generated: unknown = await import(`../../../../actions/${name}/src/manifest.generated.ts`);
  return { name, spec: INPUTS, manifest: (generated as { MANIFEST: Manifest }).MANIFEST };
}

async function inputFaults({ spec, manifest }: Loaded, uses: string, given: object): Promise<readonly string[]> {
  const unknown = Object.keys(given).filter((name) => !(name in manifest.inputs));
  if (unknown.length > 0) return unknown.map((name) => `${uses} has no input ${name}`);
  // What the runner would evaluate is known in a run only; a command that is required is any text.
  const known = Object.entries(given).filter(
    ([name, text]) => manifest.inputs[name]?.required === true || !String(text).includes('${{'),
  );
  const variables = known.map(([name, text]) => [inputVariable(name), String(text)] as const);
  try {
    await readInputs(spec, manifest, Object.fromEntries(variables));
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.mistakes.map((mistake) => `${uses}: ${mistake}`);
    throw error;
  }
}

/** Outputs that a block asks of its own steps and that no manifest has. */
async function outputFaults(fence: Fence, steps: readonly Step[]): Promise<readonly PageFault[]> {
  const faults: PageFault[] = [];
  for (const [index, line] of fence.text.split('\n').entries()) {
    for (const [, id, output = ''] of line.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      const uses = steps.find((step) => step['id'] === id)?.['uses'];
      if (typeof uses !== 'string') continue;
      const [ours, face = '.'] = OURS.exec(uses) ?? [];
      const action = ours === undefined ? undefined : await load(face);
      if (action === undefined || PASS_OUTPUTS_ON.includes(action.name)) continue;
      if (action.manifest.outputs.includes(output)) continue;
      faults.push({ line: fence.line + index, message: `${uses} has no output ${output}` });
    }
  }
  return faults;
}
