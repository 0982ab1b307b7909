import { cpSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { actions } from '../../scripts/project.ts';
import { ScriptFault } from '../../scripts/script.ts';
import { ownBundle, peerBundle, type Bundle, type Inputs } from '../bundle.ts';

/** What is asked of whoever retries, whatever the inputs are called there; times in seconds. */
export interface Job {
  readonly run: string;
  readonly attempts?: number;
  readonly wait?: number;
  readonly timeout?: number;
  readonly grace?: number;
  readonly retryOn?: string;
}

/** Something that can be given a job: our action, a peer, or a script that does no more than the job needs. */
export interface Subject {
  readonly name: string;
  readonly own: boolean;
  /** The shortest wait between attempts that it knows, in seconds. */
  readonly shortestWait: number;
  readonly file: string;
  readonly inputs: (job: Job) => Inputs;
}

const ACTION = 'retry-with-backoff';

/** Our action; its bundle is copied, so that a build that is made meanwhile changes nothing. */
export function ownSubject(temp: string): Subject {
  const action = actions().find(({ name }) => name === ACTION);
  if (!action) throw new ScriptFault(`There is no action ${ACTION}.`);
  const bundle = ownBundle(action);
  const copy = join(temp, ACTION);
  cpSync(dirname(bundle.file), copy, { recursive: true });
  return { name: ACTION, own: true, shortestWait: 0, file: join(copy, basename(bundle.file)), inputs: ours(bundle) };
}

/** nick-fields/retry, or what has its inputs. A wait of 0 it takes for 10 s. */
export function peerSubject(argument: string): Subject {
  const bundle = peerBundle(argument);
  return { name: bundle.name, own: false, shortestWait: 1, file: bundle.file, inputs: theirs(bundle) };
}

/** The least that runs a command in bash and passes its output on: what a Node process in between costs anyhow. */
export const floorSubject: Subject = {
  name: 'floor: bare spawn',
  own: false,
  shortestWait: 0,
  file: join(import.meta.dirname, 'floor.mjs'),
  inputs: (job) => ({ job: JSON.stringify(job) }),
};

/** An empty Node script. */
export function emptySubject(temp: string): Subject {
  const file = join(temp, 'empty.mjs');
  writeFileSync(file, '');
  return { name: 'floor: empty script', own: false, shortestWait: 0, file, inputs: () => ({}) };
}

function ours({ inputs }: Bundle): Subject['inputs'] {
  return ({ run, attempts = 1, wait = 0, timeout, grace, retryOn }) =>
    inputs({
      run,
      'max-attempts': String(attempts),
      'initial-delay': `${wait}s`,
      jitter: 'none',
      ...(timeout !== undefined && { 'attempt-timeout': `${timeout}s` }),
      ...(grace !== undefined && { 'kill-grace': `${grace}s` }),
      ...(retryOn !== undefined && { 'retry-on': retryOn }),
    });
}

function theirs({ inputs }: Bundle): Subject['inputs'] {
  return ({ run, attempts = 1, wait = 1, timeout = 3_600 }) =>
    inputs({
      command: run,
      max_attempts: String(attempts),
      retry_wait_seconds: String(Math.max(1, wait)),
      timeout_seconds: String(timeout),
      shell: 'bash',
    });
}
