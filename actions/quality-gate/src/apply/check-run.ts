import { repositoryName, type GitHub, type RepositoryName } from '@qeml-actions/core';

import type { GateEvent } from '../gather/event.ts';
import { checkFailed, checkIsPartial, checkNeedsPermission, checkOfFork } from '../messages/telling.ts';
import type { Ports } from '../ports.ts';
import type { Result } from '../result.ts';
import type { Told } from '../told.ts';
import { checkRun, type ShownCheck } from '../view/check-run.ts';
import { runAddress } from '../view/comment.ts';
import { lacksPermission, whyNot } from './telling/failure.ts';
import { redacted } from './telling/redacted.ts';
import { subjectOf } from './telling/subject.ts';

/** What GitHub takes in one request. */
const BATCH = 50;

/** Publishes a check run on the commit that was judged; of a pull request, on its head. It only ever adds a note to the verdict. */
export async function publishCheckRun(result: Result, event: GateEvent, ports: Ports): Promise<Told> {
  const { repository } = event;
  const { commit, isFork } = subjectOf(event, ports.environment['GITHUB_SHA'] || result.facts.commit);
  if (!result.inputs['check-run'] || !repository || commit === '') return { state: 'none' };
  const check = checkRun(redacted(result, ports.redactor));
  try {
    const github = await ports.github();
    return await published(github, repositoryName(repository), check, commit, runAddress(ports.environment));
  } catch (error) {
    const why = whyNot(error);
    if (!lacksPermission(error)) return { state: 'failed', note: checkFailed(why) };
    return { state: 'failed', note: isFork ? checkOfFork() : checkNeedsPermission() };
  }
}

async function published(
  github: GitHub,
  repository: RepositoryName,
  check: ShownCheck,
  commit: string,
  address: string,
): Promise<Told> {
  const { name, conclusion, title, summary, annotations } = check;
  const outputOf = (from: number) => ({ title, summary, annotations: annotations.slice(from, from + BATCH) });
  const { data } = await github.request('POST /repos/{owner}/{repo}/check-runs', {
    ...repository,
    name,
    head_sha: commit,
    status: 'completed',
    conclusion,
    ...(address !== '' && { details_url: address }),
    output: outputOf(0),
  });
  for (let from = BATCH; from < annotations.length; from += BATCH) {
    try {
      await github.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
        ...repository,
        check_run_id: data.id,
        output: outputOf(from),
      });
    } catch (error) {
      return { state: 'written', note: checkIsPartial(from, annotations.length, whyNot(error)) };
    }
  }
  return { state: 'written' };
}
