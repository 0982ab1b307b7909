import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { type ActRecord, observeAct, readRecords } from './act-records.ts';
import { type Observation, type Start } from './expectation.ts';
import { git } from './git.ts';
import { ACTIONS, ACTIONS_NAME, OWN_NAME, OWN_ROOT, type WorkflowCase } from './workflow-files.ts';

/** Folders that act reads: the project as a repository, and exports of the actions (it copies them whole at each use). */
export interface ActRoom {
  readonly act: string;
  readonly root: string;
  readonly own: string;
}

export function makeActRoom(act: string): ActRoom {
  const root = mkdtempSync(join(tmpdir(), 'qeml-act-'));
  const room = { act, root, own: join(root, 'own') };
  for (const file of git(OWN_ROOT, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0')) {
    if (!existsSync(join(OWN_ROOT, file)) || !/^(?:dist\/|[^/]+\/action\.yml$|action\.yml$)/.test(file)) continue;
    mkdirSync(dirname(join(room.own, file)), { recursive: true });
    cpSync(join(OWN_ROOT, file), join(room.own, file));
  }
  return room;
}

/** A project as a repository of its own, which act asks for the names that it gives to a run; one with a history keeps it. */
function makeProject(room: ActRoom, { name, project: source, start }: WorkflowCase): string {
  const project = join(room.root, name);
  const repository = start?.github?.['repository'] ?? 'octo-org/octo-repo';
  rmSync(project, { recursive: true, force: true });
  cpSync(source, project, { recursive: true });
  if (!existsSync(join(source, '.git'))) {
    git(project, 'init', '-q', '-b', 'main');
    git(project, 'add', '-A');
    git(project, '-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com', 'commit', '-q', '-m', 'all');
  }
  git(project, 'remote', 'add', 'origin', `https://github.com/${repository}`);
  return project;
}

export function removeActRoom(room: ActRoom): void {
  rmSync(room.root, { recursive: true, force: true });
}

/** Runs a workflow file by act, on this machine itself. */
export async function runAct(room: ActRoom, each: WorkflowCase): Promise<Observation> {
  const { name, file, expectation } = each;
  const { event = 'push', payload, inputs = {}, ...given } = each.start ?? expectation.start ?? {};
  const eventFile = join(room.root, `${name}-event.json`);
  writeFileSync(eventFile, JSON.stringify(payload ?? { inputs }));
  const args = [
    event,
    ...['--workflows', file, '--eventpath', eventFile, '--platform', 'ubuntu-latest=-self-hosted', '--json'],
    ...['--no-cache-server', '--local-repository', `${ACTIONS_NAME}=${ACTIONS}`],
    ...['--local-repository', `${OWN_NAME}=${room.own}`],
    ...pairs('--input', inputs),
    ...pairs('--var', given.vars),
    ...pairs('--secret', given.github === undefined ? given.secrets : { GITHUB_TOKEN: 'ghs_act', ...given.secrets }),
    ...pairs('--env', variablesOf(given)),
  ];
  const { records, code, errors } = await start(room, makeProject(room, each), args);
  if (records.length === 0) throw new Error(`act gave no records for ${name}:\n${errors}`);
  return observeAct(records, code === 0);
}

function pairs(flag: string, values: Readonly<Record<string, string>> = {}): string[] {
  return Object.entries(values).flatMap(([key, value]) => [flag, `${key}=${value}`]);
}

/** act takes its github context from variables of these names. */
function variablesOf({ github = {}, runnerVariables = {} }: Start): Readonly<Record<string, string>> {
  const context = Object.entries(github).map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, value] as const);
  return { ...Object.fromEntries(context), ...runnerVariables };
}

async function start(
  room: ActRoom,
  cwd: string,
  args: readonly string[],
): Promise<{ records: ActRecord[]; code: number; errors: string }> {
  const child = spawn(room.act, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ACT_DISABLE_VERSION_CHECK: '1', HOME: room.root, XDG_CACHE_HOME: join(room.root, 'cache') },
  });
  const text = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text.stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (text.stderr += chunk));
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exit) => resolve(exit ?? 1));
  });
  return { records: readRecords(text.stdout), code, errors: text.stderr };
}
