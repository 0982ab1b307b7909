import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { type Expectation, type Start } from './expectation.ts';

export interface WorkflowCase {
  readonly name: string;
  readonly file: string;
  /** What a checkout brings: a folder, or a repository with its history. */
  readonly project: string;
  readonly expectation: Expectation;
  /** What it is started with, where the expectation cannot know it. */
  readonly start?: Start;
}

const FOLDER = fileURLToPath(new URL('./fixtures/', import.meta.url));

/** Actions that stand for another repository. */
export const ACTIONS = `${FOLDER}actions`;
export const ACTIONS_NAME = 'org/fixtures@v1';

/** Our own actions, as a consumer names them. */
export const OWN_NAME = 'org/qeml-actions@v1';
export const OWN_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The workflow files that have an expectation beside them; those of the example are played by `scripts/example-story.ts`. */
export const CASES: readonly WorkflowCase[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => makeCase(name.replace(/\.yml$/, ''), `${FOLDER}${name}`, `${FOLDER}project`));

function makeCase(name: string, file: string, project: string): WorkflowCase {
  const expectation = JSON.parse(readFileSync(`${FOLDER}${name}.expect.json`, 'utf8')) as Expectation;
  return { name, file, project, expectation };
}
