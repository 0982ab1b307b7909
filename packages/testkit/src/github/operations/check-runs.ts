import { publishedCheckAnswer } from '../answers/check-run.ts';
import type { Answer, Call } from '../server/call.ts';
import { found } from '../server/refusal.ts';
import type { CheckRun } from '../state/check-run.ts';
import type { Annotation, Conclusion } from '../state/run.ts';
import { invalid } from './issues.ts';
import type { Operations } from './operation.ts';

const WRITE = ['checks:write'] as const;
const MOST_ANNOTATIONS = 50;
/** In bytes, of a message and of an annotation's details. */
const LONGEST_MESSAGE = 64 * 1_024;
/** In characters. */
const LONGEST = { title: 255, summary: 65_535 };

interface AnnotationBody {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: Annotation['level'];
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

interface CheckBody {
  readonly name?: string;
  readonly head_sha?: string;
  readonly status?: CheckRun['status'];
  readonly conclusion?: Conclusion;
  readonly external_id?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary?: string;
    readonly text?: string;
    readonly annotations?: readonly AnnotationBody[];
  };
}

/** Check runs that somebody publishes: made, and added to. */
export const checkRunOperations: Operations = {
  'checks/create': { permissions: WRITE, handle: created },
  'checks/update': { permissions: WRITE, handle: updated },
};

function created(call: Call): Answer {
  const { name = '', head_sha: sha = '', ...body } = call.body as CheckBody;
  const { commits, checkRuns } = call.repository;
  if (!commits.has(sha)) throw invalid({ resource: 'CheckRun', field: 'head_sha', code: 'invalid', value: sha });
  const { world } = call.state;
  const blank: CheckRun = {
    id: world.nextId(),
    name,
    sha,
    status: 'queued',
    conclusion: null,
    startedAt: world.timestamp(),
    completedAt: null,
    externalId: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
  const check = changed(call, blank, body);
  checkRuns.set(check.id, check);
  return shown(call, check, 201);
}

function updated(call: Call): Answer {
  const { checkRuns } = call.repository;
  const { name, ...body } = call.body as CheckBody;
  const old = found(checkRuns.get(call.number('check_run_id')));
  const check = changed(call, name === undefined ? old : { ...old, name }, body);
  checkRuns.set(check.id, check);
  return shown(call, check, 200);
}

/** Annotations of an update come to those that there are. */
function changed(
  call: Call,
  old: CheckRun,
  { status, conclusion, external_id: externalId, output }: CheckBody,
): CheckRun {
  const isOver = conclusion !== undefined || status === 'completed';
  if (status === 'completed' && conclusion === undefined && old.conclusion === null)
    throw invalid({ resource: 'CheckRun', field: 'conclusion', code: 'missing_field' });
  refuseLong(output);
  return {
    ...old,
    status: isOver ? 'completed' : (status ?? old.status),
    conclusion: conclusion ?? old.conclusion,
    completedAt: isOver ? call.state.world.timestamp() : old.completedAt,
    externalId: externalId ?? old.externalId,
    title: output?.title ?? old.title,
    summary: output?.summary ?? old.summary,
    text: output?.text ?? old.text,
    annotations: [...old.annotations, ...(output?.annotations ?? []).map(annotationFrom)],
  };
}

function refuseLong(output: CheckBody['output']): void {
  const { title = '', summary = '', text = '', annotations = [] } = output ?? {};
  const refuse = (field: string): never => {
    throw invalid({ resource: 'CheckRun', field, code: 'invalid', message: `${field} is too long` });
  };
  if (annotations.length > MOST_ANNOTATIONS) refuse('annotations');
  if (title.length > LONGEST.title) refuse('title');
  if (summary.length > LONGEST.summary || text.length > LONGEST.summary) refuse('summary');
  for (const { message, title: heading = '', raw_details: details = '' } of annotations) {
    if (Buffer.byteLength(message) > LONGEST_MESSAGE || message === '') refuse('message');
    if (heading.length > LONGEST.title) refuse('title');
    if (Buffer.byteLength(details) > LONGEST_MESSAGE) refuse('raw_details');
  }
}

function annotationFrom(body: AnnotationBody): Annotation {
  const { path, start_line: startLine, end_line: endLine, annotation_level: level, message, title, raw_details } = body;
  const leaves = path.startsWith('/') || path.split('/').includes('..') || path === '';
  if (leaves) throw invalid({ resource: 'CheckRun', field: 'annotations', code: 'invalid', value: path });
  return { path, startLine, endLine, level, title: title ?? null, message, details: raw_details ?? null };
}

function shown(call: Call, check: CheckRun, status: number): Answer {
  return { status, body: publishedCheckAnswer(check, call.repository, call.addresses) };
}
