import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { type Expectation } from './expectation.ts';

export interface WorkflowCase {
  readonly name: string;
  readonly file: string;
  readonly expectation: Expectation;
}

const FOLDER = fileURLToPath(new URL('./fixtures/', import.meta.url));

/** The project that the workflow files belong to. */
export const PROJECT = `${FOLDER}project`;

/** Actions that stand for another repository. */
export const ACTIONS = `${FOLDER}actions`;
export const ACTIONS_NAME = 'org/fixtures@v1';

/** Our own actions, as a consumer names them. */
export const OWN_NAME = 'org/qeml-actions@v1';
export const OWN_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The workflow files that have an expectation beside them. */
export const CASES: readonly WorkflowCase[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yml') && existsSync(`${FOLDER}${name.replace(/yml$/, 'expect.json')}`))
  .map((name) => ({
    name: name.replace(/\.yml$/, ''),
    file: `${FOLDER}${name}`,
    expectation: JSON.parse(readFileSync(`${FOLDER}${name.replace(/yml$/, 'expect.json')}`, 'utf8')) as Expectation,
  }));
