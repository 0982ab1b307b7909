import { realpath } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

import { fromRoot, InputError, real, workspaceFolder } from '@qeml-actions/core';

import { runCommand } from './apply/command.ts';
import { follow } from './apply/parts.ts';
import { endedOf, judgedBy, verdictOf } from './decide.ts';
import { checkedConfiguration } from './gather/configuration.ts';
import { Snapshot } from './gather/snapshot.ts';
import type { Inputs, PartInputs } from './inputs.ts';
import { outsideWorkspace } from './messages.ts';
import type { Ports } from './ports.ts';
import type { Result } from './result.ts';

/** Runs the command, explains its failure or judges what it left, and comes to one verdict. */
export async function step(inputs: Inputs, texts: PartInputs, ports: Ports): Promise<Result> {
  const sections = await checkedConfiguration(inputs, ports);
  const workspace = await promisify(realpath)(workspaceFolder(ports.environment));
  const folder = await folderOf(inputs, workspace);
  const snapshot = await Snapshot.of(folder, ports.clock.date());
  const command = await runCommand(inputs, texts, ports);
  const followed = await follow(command, { inputs, texts, ports, snapshot, sections, workspace });
  const isCancelled = ports.cancel.aborted;
  const verdict = isCancelled ? 'error' : verdictOf(endedOf(command), judgedBy(followed.gate));
  return { inputs, verdict, command, ...followed, isCancelled };
}

/** Where reports are looked for; undefined where nobody looks. @throws InputError for a folder that the gate cannot judge */
async function folderOf({ skip, 'working-directory': given }: Inputs, workspace: string): Promise<string | undefined> {
  if (skip.includes('gate') && skip.includes('analyze')) return undefined;
  const folder = await real(resolve(workspace, given));
  if (folder === undefined || fromRoot(workspace, folder) !== undefined) return folder;
  if (!skip.includes('gate')) throw new InputError([outsideWorkspace(given)]);
  return undefined;
}
