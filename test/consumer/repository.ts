import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { parse, stringify } from 'yaml';

const FIXTURES = fileURLToPath(new URL('./fixtures/', import.meta.url));
const README = fileURLToPath(new URL('../../README.md', import.meta.url));

/** The id under which the example's outputs are read. */
export const EXAMPLE_ID = 'guarded';

/** A stranger's repository, with a workflow that has the README's one-step example and nothing else of ours. */
export interface Repository {
  readonly folder: string;
  readonly workflow: string;
}

/** Writes one: a small Python project, beside its own tests those of a case that has some, and further files by their names. */
export function makeRepository(
  folder: string,
  { name, files = {} }: { readonly name: string; readonly files?: Readonly<Record<string, string>> },
): Repository {
  const parts = ['project', name].map((part) => join(FIXTURES, part)).filter((part) => existsSync(part));
  for (const part of parts) cpSync(part, folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  const workflow = join(folder, '.github', 'workflows', 'tests.yml');
  mkdirSync(join(folder, '.github', 'workflows'), { recursive: true });
  writeFileSync(workflow, workflowOf(exampleOf(readFileSync(README, 'utf8'))));
  return { folder, workflow };
}

/** The first YAML block, which must be one step. */
function exampleOf(readme: string): object {
  const block = /^```yaml\n([^]*?)^```$/m.exec(readme)?.[1] ?? '';
  const parsed: unknown = parse(block);
  const steps: readonly unknown[] = Array.isArray(parsed) ? parsed : [];
  const [step] = steps;
  if (typeof step !== 'object' || step === null || steps.length > 1)
    throw new Error(`The README's first YAML block is not one step:\n${block}`);
  return step;
}

/** What is around the step is what every workflow has; the id is what reads its outputs. */
function workflowOf(step: object): string {
  const steps = [{ uses: 'actions/checkout@v7' }, { id: EXAMPLE_ID, ...step }];
  return stringify({ name: 'Tests', on: 'push', jobs: { test: { 'runs-on': 'ubuntu-latest', steps } } });
}
