import { createHash } from 'node:crypto';

import { fittingComment, type Environment } from '@qeml-actions/core';
import { md, pageLink } from '@qeml-actions/page';

import { sectionLine } from '../messages/telling.ts';
import type { Result } from '../result.ts';
import type { Section } from './comment-sections.ts';
import { summaryParts } from './summary.ts';

/** So that the sections of three gates fit as they are, in characters. */
const LONGEST_DETAILS = 18_000;
const LONGEST_NAME = 200;

/** What a pull request is told of one gate. */
export function commentSection(result: Result, environment: Environment, commit: string): Section {
  const [title = md``, ...parts] = summaryParts(result);
  const run = environment['GITHUB_RUN_ID'] ?? '';
  const attempt = Number(environment['GITHUB_RUN_ATTEMPT'] ?? '1') || 1;
  const line = sectionLine(commit, run, attempt);
  const name = result.name.slice(0, LONGEST_NAME);
  return {
    key: createHash('sha256').update(name).digest('hex').slice(0, 16),
    name,
    run: Number(run) || 0,
    attempt,
    head: [title.markdown, line === '' ? '' : pageLink(line, runAddress(environment)).markdown]
      .filter((part) => part !== '')
      .join('\n\n'),
    details: fittingComment(
      parts.map(({ markdown }) => markdown),
      LONGEST_DETAILS,
    ),
  };
}

/** Where the run is shown; empty outside a run. */
export function runAddress(environment: Environment): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : '';
}
