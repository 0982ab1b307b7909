import { repositoryName } from '@qeml-actions/core';

import type { GateEvent } from '../gather/event.ts';
import {
  commentFailed,
  commentIsFull,
  commentNeedsPermission,
  commentOfFork,
  noOpenPull,
} from '../messages/telling.ts';
import type { Ports } from '../ports.ts';
import type { Result } from '../result.ts';
import type { Told } from '../told.ts';
import { commentSection } from '../view/comment.ts';
import { lacksPermission, whyNot } from './telling/failure.ts';
import { keepSection } from './telling/kept-comment.ts';
import { redacted } from './telling/redacted.ts';
import { subjectOf, upstreamPull, type Subject } from './telling/subject.ts';

/**
 * Keeps this gate's section of the one comment on the pull request. `auto` says nothing of a first pass. A missing permission is
 * an error under `always`, but for a fork, which can have none.
 */
export async function tellPullRequest(result: Result, event: GateEvent, ports: Ports): Promise<Told> {
  const mode = result.inputs.comment;
  const { repository } = event;
  const isUpstream = event.upstream?.event === 'pull_request';
  const subject = subjectOf(event, result.facts.commit);
  if (mode === 'never' || !repository || (subject.pullRequest === undefined && !isUpstream)) return { state: 'none' };
  try {
    const github = await ports.github();
    const number = subject.pullRequest ?? (await upstreamPull(github, event));
    if (number === undefined) return { state: 'none', note: noOpenPull(event.upstream?.branch ?? '') };
    const section = commentSection(redacted(result, ports.redactor), ports.environment, subject.commit);
    const desk = { github, repository: repositoryName(repository), number, ports };
    const onlyThere = mode === 'auto' && result.verdict === 'pass';
    const state = await keepSection(desk, section, { onlyThere });
    return state === 'full' ? { state: 'failed', note: commentIsFull() } : { state };
  } catch (error) {
    return untold(error, mode, subject);
  }
}

function untold(error: unknown, mode: 'auto' | 'always', { isFork }: Subject): Told {
  const why = whyNot(error);
  if (!lacksPermission(error)) return { state: 'failed', note: commentFailed(why) };
  if (isFork) return { state: 'failed', note: commentOfFork() };
  return { state: 'failed', note: commentNeedsPermission(), ...(mode === 'always' && { verdict: 'error' }) };
}
