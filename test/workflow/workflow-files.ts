import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { type Expectation } from './expectation.ts';

export interface WorkflowCase {
  readonly name: string;
  readonly file: string;
  /** What a checkout brings. */
  readonly project: string;
  readonly expectation: Expectation;
}

const FOLDER = fileURLToPath(new URL('./fixtures/', import.meta.url));

/** Actions that stand for another repository. */
export const ACTIONS = `${FOLDER}actions`;
export const ACTIONS_NAME = 'org/fixtures@v1';

/** Our own actions, as a consumer names them. */
export const OWN_NAME = 'org/qeml-actions@v1';
export const OWN_ROOT = fileURLToPath(new URL('../../', import.meta.url));

const EXAMPLE = `${OWN_ROOT}examples/pipeline`;

/** The workflow files that have an expectation beside them, and the example's. */
export const CASES: readonly WorkflowCase[] = [
  ...readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => makeCase(name.replace(/\.yml$/, ''), `${FOLDER}${name}`, `${FOLDER}project`)),
  makeCase('pipeline', `${EXAMPLE}/.github/workflows/ci.yml`, EXAMPLE),
];

function makeCase(name: string, file: string, project: string): WorkflowCase {
  const expectation = JSON.parse(readFileSync(`${FOLDER}${name}.expect.json`, 'utf8')) as Expectation;
  return { name, file, project, expectation };
}
