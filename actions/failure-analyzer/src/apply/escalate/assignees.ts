import { CODEOWNERS_PATHS, repositoryFile, whenFound } from '@qeml-actions/core';

import { evidencePlace } from '../../decide/evidence-place.ts';
import { ownersOf, type Owners } from '../../decide/owners.ts';
import type { Cause } from '../../cause.ts';
import { cannotBeAssigned, ownersUnread } from '../../messages/escalation.ts';

import type { Desk } from './desk.ts';
import { whyNot } from './failure.ts';

/** GitHub takes no more. */
const MOST = 10;
const NOBODY: Owners = { users: [], teams: [] };

/**
 * Who an issue is assigned to: those that the input names, else those whom CODEOWNERS names for the file of the
 * evidence, or for the workflow's. Whoever cannot be assigned is left out with a note; teams never can.
 */
export async function assigneesFor(
  desk: Desk,
  given: readonly string[],
  cause: Cause,
  workflowPath: string,
): Promise<Owners> {
  const owners = given.length > 0 ? { users: given, teams: [] } : await codeowners(desk, cause, workflowPath);
  const users: string[] = [];
  const others: string[] = [];
  for (const login of owners.users.slice(0, MOST)) {
    ((await canBeAssigned(desk, login)) ? users : others).push(login);
  }
  if (others.length > 0) desk.notes.push(cannotBeAssigned(others));
  return { users, teams: owners.teams };
}

async function codeowners(desk: Desk, { evidence }: Cause, workflowPath: string): Promise<Owners> {
  const file = evidence && evidencePlace(evidence).file;
  try {
    for (const path of CODEOWNERS_PATHS) {
      const text = await repositoryFile(desk.github, desk.repository, path);
      if (text === undefined) continue;
      const owners = file === undefined ? NOBODY : ownersOf(text, file);
      const some = owners.users.length + owners.teams.length > 0;
      return some ? owners : ownersOf(text, workflowPath);
    }
  } catch (error) {
    desk.notes.push(ownersUnread(whyNot(error, desk.fullName)));
  }
  return NOBODY;
}

async function canBeAssigned({ github, repository }: Desk, assignee: string): Promise<boolean> {
  const asked = github.request('GET /repos/{owner}/{repo}/assignees/{assignee}', { ...repository, assignee });
  return (await whenFound(asked)) !== undefined;
}
