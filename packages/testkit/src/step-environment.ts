import { delimiter } from 'node:path';

import type { FileCommands } from './file-commands.ts';
import { githubVariables } from './github-context.ts';
import type { JobState } from './job-state.ts';

type Variables = Readonly<Record<string, string>>;

/** What a step inherits from the machine; nothing else of the environment of the process that runs it reaches it. */
const INHERITED = [
  'PATH HOME USER LOGNAME SHELL LANG LANGUAGE LC_ALL LC_CTYPE TZ TMPDIR TMP TEMP',
  'SystemRoot SystemDrive ComSpec PATHEXT windir APPDATA LOCALAPPDATA ProgramData ProgramFiles USERPROFILE USERNAME NUMBER_OF_PROCESSORS',
]
  .join(' ')
  .split(' ');

const OPERATING_SYSTEMS: Variables = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };
const ARCHITECTURES: Variables = { x64: 'X64', arm64: 'ARM64', ia32: 'X86', arm: 'ARM' };

/** What an expression sees as `runner`, and steps as RUNNER_* in upper case. */
export function runnerValues(job: JobState): Record<string, string> {
  const os = OPERATING_SYSTEMS[process.platform] ?? process.platform;
  return {
    os,
    arch: ARCHITECTURES[process.arch] ?? process.arch,
    name: 'GitHub Actions 1',
    environment: 'github-hosted',
    tool_cache: job.folders.toolCache,
    temp: job.folders.temp,
    workspace: job.folders.root,
    ...(job.debug ? { debug: '1' } : {}),
  };
}

/** The variables of any step: the machine's, the step's env context, what the runner adds. What is later wins, as it does there. */
export function stepEnvironment(
  job: JobState,
  own: { env: Variables; extra: Variables; github: Variables; files: FileCommands },
): Record<string, string> {
  const inherited = inheritedVariables();
  const merged = { ...inherited, RUNNER_TRACKING_ID: job.trackingId, CI: 'true', ...own.env, ...own.extra };
  const path = pathVariable(merged, job.prependPath);
  const runner = Object.entries(runnerValues(job)).map(([name, value]) => [`RUNNER_${name.toUpperCase()}`, value]);
  return {
    ...merged,
    ...path,
    ...githubVariables({ ...job.github, ...own.github, ...own.files }),
    ...(Object.fromEntries(runner) as Variables),
    GITHUB_ACTIONS: 'true',
    ...job.runnerVariables,
  };
}

/** What the runner gives to JavaScript actions only: the addresses and the token of the cache, artifact and log services. */
export function actionServices(job: JobState): Record<string, string> {
  const token = job.runnerVariables['ACTIONS_RUNTIME_TOKEN'] ?? 'runtime-token-of-the-testkit';
  job.masker.add(token);
  return {
    ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/runtime/',
    ACTIONS_RUNTIME_TOKEN: token,
    ACTIONS_CACHE_URL: 'http://127.0.0.1:9/cache/',
    ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/results/',
    ACTIONS_CACHE_SERVICE_V2: 'True',
  };
}

/** A variable of the environment by name: without case on Windows. */
export function findVariable(variables: Variables, name: string): [name: string, value: string] | undefined {
  return Object.entries(variables).find(
    ([key]) => key === name || (process.platform === 'win32' && key.toUpperCase() === name.toUpperCase()),
  );
}

export function inheritedVariables(): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) variables[name] = value;
  const found = INHERITED.flatMap((name) => {
    const variable = findVariable(variables, name);
    return variable === undefined ? [] : [variable];
  });
  return Object.fromEntries(found);
}

function pathVariable(variables: Variables, prepend: readonly string[]): Variables {
  if (prepend.length === 0) return {};
  const [name, value] = findVariable(variables, 'PATH') ?? ['PATH', ''];
  const front = prepend.toReversed().join(delimiter);
  if (value === '') return { [name]: front };
  return value.startsWith(front + delimiter) ? {} : { [name]: front + delimiter + value };
}
