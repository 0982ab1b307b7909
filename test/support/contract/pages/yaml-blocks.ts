import { configurationSections, InputError, Mistake } from '@qeml-actions/core';
import { isRuleFile, rulesOf } from '@qeml-actions/failures';
import { policyFrom } from '@qeml-actions/policy';
import { parseDocument } from 'yaml';

import { checkSection } from '../../../../actions/failure-analyzer/src/inputs.ts';
import { blockKind, type BlockKind } from './block-kind.ts';
import { lineOf, type Fence, type Page, type PageFault } from './page.ts';
import { usesFaults } from './uses.ts';
import { workflowBlockFaults } from './workflow-block.ts';

const NOTHING_KNOWN =
  'the block is no workflow, no piece of one, no policy, no section of qeml-actions.yml and no file of rules';

/** What is wrong with the YAML blocks of a page: each must be something that a reader of ours or GitHub's parser can check. */
export async function yamlFaults(page: Page): Promise<readonly PageFault[]> {
  const faults: PageFault[] = [];
  if (page.unclosed !== undefined) faults.push({ line: page.unclosed, message: 'a fence has no end' });
  for (const fence of page.fences) {
    if (/^ya?ml$/i.test(fence.language)) faults.push(...(await blockFaults(page.path, fence)));
  }
  return faults;
}

async function blockFaults(path: string, fence: Fence): Promise<readonly PageFault[]> {
  const document = parseDocument(fence.text, { version: '1.2', uniqueKeys: true });
  if (document.errors.length > 0) {
    return document.errors.map(({ message, pos }) => ({
      line: fence.line + lineOf(fence.text, pos[0]) - 1,
      message: message.split('\n')[0] ?? message,
    }));
  }
  try {
    const value: unknown = document.toJS();
    const kind = blockKind(value);
    if (kind === undefined) return [{ line: fence.line, message: NOTHING_KNOWN }];
    return await kindFaults(kind, { path, fence, value });
  } catch (error) {
    // An alias without its anchor, such as an unquoted glob, is told only now.
    if (error instanceof ReferenceError) return [{ line: fence.line, message: error.message }];
    throw error;
  }
}

interface Block {
  readonly path: string;
  readonly fence: Fence;
  readonly value: unknown;
}

async function kindFaults(kind: BlockKind, { path, fence, value }: Block): Promise<readonly PageFault[]> {
  const at = (messages: readonly string[]): readonly PageFault[] =>
    messages.map((message) => ({ line: fence.line, message }));
  switch (kind) {
    case 'workflow':
    case 'jobs':
    case 'job':
    case 'steps':
    case 'step':
      return [...workflowBlockFaults(fence, kind, value), ...(await usesFaults(fence, value))];
    case 'policy':
      return at(policyFaults(onItsLines(fence), path));
    case 'rules':
      return at(ruleFaults(value));
    case 'configuration':
      return at(await configurationFaults(onItsLines(fence), path));
    default:
      return kind satisfies never;
  }
}

/** The text on the lines that it has in the page, so that its reader names them. */
function onItsLines({ text, line }: Fence): string {
  return '\n'.repeat(line - 1) + text;
}

function policyFaults(text: string, path: string): readonly string[] {
  const policy = policyFrom(text, path);
  return policy instanceof Mistake ? [policy.detail ?? 'the policy cannot be used'] : [];
}

function ruleFaults(value: unknown): readonly string[] {
  if (!isRuleFile(value)) return ['the rules are not of the shape that a file of rules has'];
  return rulesOf(value).faults;
}

async function configurationFaults(text: string, path: string): Promise<readonly string[]> {
  try {
    const sections = await configurationSections(text, path);
    const policy = sections['quality-gate'];
    if (sections['failure-analyzer'] !== undefined) await checkSection(sections['failure-analyzer'], path);
    return policy === undefined ? [] : policyFaults(policy, path);
  } catch (error) {
    if (error instanceof InputError) return error.mistakes;
    throw error;
  }
}
