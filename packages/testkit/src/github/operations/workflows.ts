import { nodeId } from '../answers/addresses.ts';
import { workflowId } from '../answers/run.ts';
import type { Answer, Call } from '../server/call.ts';
import { pageOf } from '../server/paging.ts';
import { found, Refusal } from '../server/refusal.ts';
import type { RunSeed } from '../state/run-seed.ts';
import { dispatchTrigger, workflowName, workflowPaths } from '../state/workflow.ts';
import type { Operations } from './operation.ts';

const READ = ['actions:read'] as const;
const EPOCH = '2020-01-01T00:00:00Z';

interface DispatchBody {
  readonly ref: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly return_run_details?: boolean;
}

/** Workflows and their dispatches. */
export const workflowOperations: Operations = {
  'actions/list-repo-workflows': {
    permissions: READ,
    handle: (call) => {
      const { items, total, headers } = pageOf(call, workflowPaths(call.repository));
      const workflows = items.map((path) => workflowAnswer(call, path));
      return { status: 200, headers, body: { total_count: total, workflows } };
    },
  },
  'actions/get-workflow': {
    permissions: READ,
    handle: (call) => ({ status: 200, body: workflowAnswer(call, pathIn(call)) }),
  },
  'actions/create-workflow-dispatch': { permissions: ['actions:write'], handle: dispatched },
};

/** The workflow that the path names, by number or by file name. */
function pathIn(call: Call): string {
  const wanted = call.text('workflow_id');
  const paths = workflowPaths(call.repository);
  return found(paths.find((path) => wanted === String(workflowId(path)) || path.endsWith(`/${wanted}`)));
}

function workflowAnswer(call: Call, path: string): object {
  const { addresses, repository } = call;
  const id = workflowId(path);
  const page = `${addresses.pages}/${repository.fullName}`;
  return {
    id,
    node_id: nodeId('Workflow', id),
    name: workflowName(repository, path),
    path,
    state: 'active',
    created_at: EPOCH,
    updated_at: EPOCH,
    url: `${addresses.api}/repos/${repository.fullName}/actions/workflows/${id}`,
    html_url: `${page}/blob/${repository.defaultBranch}/${path}`,
    badge_url: `${page}/workflows/${id}/badge.svg`,
  };
}

function dispatched(call: Call): Answer {
  const { repository, state } = call;
  const { ref, inputs = {}, return_run_details: details } = call.body as DispatchBody;
  const path = pathIn(call);
  const branch = repository.branch(ref);
  if (!branch) throw new Refusal(422, `No ref found for: ${ref}`);
  const trigger = dispatchTrigger(repository, path, ref);
  if (!trigger) throw new Refusal(422, "Workflow does not have 'workflow_dispatch' trigger");
  refuseInputs(inputs, trigger.inputs);
  const dispatch = { workflow: path, ref, inputs };
  const decided = state.hooks.onDispatch?.(dispatch, repository);
  repository.dispatches.push(dispatch);
  const own: RunSeed = { event: 'workflow_dispatch', path, workflow: workflowName(repository, path), actor: call.user };
  const place = { branch: ref.replace(/^refs\/heads\//, ''), sha: branch.sha };
  const run = repository.addRun({ ...own, ...place, ...(decided ?? { status: 'queued' }) });
  if (!details) return { status: 204 };
  const tail = `${repository.fullName}/actions/runs/${run.id}`;
  const { api, pages } = call.addresses;
  const body = { workflow_run_id: run.id, run_url: `${api}/repos/${tail}`, html_url: `${pages}/${tail}` };
  return { status: 200, body };
}

/** Refuses what the workflow does not declare, and a declared input that is needed and not given. */
function refuseInputs(
  given: Readonly<Record<string, unknown>>,
  declared: Readonly<Record<string, { readonly required: boolean; readonly options?: readonly string[] }>>,
): void {
  const unexpected = Object.keys(given).filter((name) => !(name in declared));
  if (unexpected.length > 0) throw new Refusal(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  for (const [name, { required, options }] of Object.entries(declared)) {
    const value = given[name];
    if (required && value === undefined) throw new Refusal(422, `Required input '${name}' not provided`);
    if (options && typeof value === 'string' && !options.includes(value))
      throw new Refusal(422, `Provided value '${value}' for input '${name}' not in the list of allowed values`);
  }
}
