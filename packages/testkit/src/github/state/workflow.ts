import { parse } from 'yaml';

import type { RepositoryState } from './repository.ts';

/** What a workflow's file says of being dispatched. */
export interface DispatchTrigger {
  readonly inputs: Readonly<Record<string, { readonly required: boolean; readonly options?: readonly string[] }>>;
}

const FILE = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** The files of all workflows: those on the default branch, and those that there are runs of. */
export function workflowPaths(repository: RepositoryState): readonly string[] {
  const files = [...(repository.branches.get(repository.defaultBranch)?.files.keys() ?? [])];
  const ran = [...repository.runs.values()].map(({ path }) => path);
  return [...new Set([...files.filter((path) => FILE.test(path)), ...ran])].sort();
}

/** The name of a workflow: what its file says, else that of its runs, else its path. */
export function workflowName(repository: RepositoryState, path: string): string {
  const { name } = mapping(contentOf(repository, path, repository.defaultBranch));
  if (typeof name === 'string') return name;
  return [...repository.runs.values()].find((run) => run.path === path)?.workflow ?? path;
}

/** How a workflow may be dispatched as its file on a ref has it; undefined when it may not. */
export function dispatchTrigger(repository: RepositoryState, path: string, ref: string): DispatchTrigger | undefined {
  const { on } = mapping(contentOf(repository, path, ref));
  const named = on === 'workflow_dispatch' || (Array.isArray(on) && on.includes('workflow_dispatch'));
  if (!named && !('workflow_dispatch' in mapping(on))) return undefined;
  const inputs = mapping(mapping(mapping(on)['workflow_dispatch'])['inputs']);
  return {
    inputs: Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, declared(mapping(input))])),
  };
}

function declared(input: Readonly<Record<string, unknown>>): DispatchTrigger['inputs'][string] {
  const required = input['required'] === true && input['default'] === undefined;
  const { options } = input;
  return Array.isArray(options) ? { required, options: options.map(String) } : { required };
}

function contentOf(repository: RepositoryState, path: string, ref: string): unknown {
  const bytes = repository.branch(ref)?.files.get(path);
  return bytes && parse(Buffer.from(bytes).toString());
}

function mapping(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
