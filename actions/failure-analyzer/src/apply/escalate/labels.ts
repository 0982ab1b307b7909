import { statusOf, whenFound } from '@qeml-actions/core';

import { labelLeftOut } from '../../messages/escalation.ts';

import type { Desk } from './desk.ts';
import { whyNot } from './failure.ts';

const COLOR = 'd93f0b';
const DESCRIPTION = 'A failure that failure-analyzer keeps track of';

/** The labels that there are, those created that were not; one that cannot be created falls away with a note. */
export async function labelsThere(desk: Desk, names: readonly string[]): Promise<readonly string[]> {
  const there: string[] = [];
  for (const name of names) if (await isThere(desk, name)) there.push(name);
  return there;
}

async function isThere(desk: Desk, name: string): Promise<boolean> {
  const { github, repository } = desk;
  const known = await whenFound(github.request('GET /repos/{owner}/{repo}/labels/{name}', { ...repository, name }));
  if (known) return true;
  try {
    const label = { name, color: COLOR, description: DESCRIPTION };
    await github.request('POST /repos/{owner}/{repo}/labels', { ...repository, ...label });
    return true;
  } catch (error) {
    // Another analyzer was faster.
    if (statusOf(error) === 422 && isKnownAlready(error)) return true;
    desk.notes.push(labelLeftOut(name, whyNot(error, desk.fullName)));
    return false;
  }
}

function isKnownAlready(error: unknown): boolean {
  return error instanceof Error && error.message.includes('already_exists');
}
