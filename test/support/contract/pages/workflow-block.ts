import { workflowFaults } from '@qeml-actions/testkit';

import type { BlockKind } from './block-kind.ts';
import type { Fence, PageFault } from './page.ts';
import { isRecord } from './value.ts';

const JOB = 'jobs:\n  job:\n';
const RUNNER = '    runs-on: ubuntu-latest\n';
const STEPS = `${JOB}${RUNNER}    steps:\n`;

/** A block as a workflow: what comes before its first line, what comes after its last, and how far it is indented. */
interface Wrapping {
  readonly before: string;
  readonly indent: string;
  readonly after: string;
}

/** What GitHub's own parser has against a block, put into what it lacks to be a workflow. */
export function workflowBlockFaults(fence: Fence, kind: BlockKind, value: unknown): readonly PageFault[] {
  const { before, indent, after } = wrapping(kind, isRecord(value) ? value : {});
  const lines = fence.text.split('\n').map((line, index) => {
    if (line === '') return line;
    return kind === 'step' ? `${indent}${index === 0 ? '- ' : '  '}${line}` : `${indent}${line}`;
  });
  const first = before.split('\n').length;
  return workflowFaults(`${before}${lines.join('\n')}${after}`, 'block').map(({ line, message }) => ({
    line: Math.max(fence.line, fence.line + line - first),
    message: `GitHub's parser: ${message}`,
  }));
}

function wrapping(kind: BlockKind, value: Readonly<Record<string, unknown>>): Wrapping {
  const on = 'on' in value ? '' : 'on: push\n';
  if (kind === 'steps' || kind === 'step') return { before: `${on}${STEPS}`, indent: ' '.repeat(6), after: '' };
  if (kind === 'jobs') return { before: `${on}jobs:\n`, indent: '  ', after: '' };
  const runner = 'runs-on' in value ? '' : RUNNER;
  const steps = 'steps' in value ? '' : '    steps: [{ run: exit 0 }]\n';
  if (kind === 'job') return { before: `${on}${JOB}${runner}`, indent: '    ', after: steps };
  return { before: on, indent: '', after: 'jobs' in value ? '' : `${JOB}${RUNNER}    steps: [{ run: exit 0 }]\n` };
}

/** The steps and called workflows in a block, whatever it is a piece of. */
export function usersIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(usersIn);
  if (!isRecord(value)) return [];
  // What is given to an action may look like a step and is none.
  const { with: _, ...rest } = value;
  return [...(typeof value['uses'] === 'string' ? [value] : []), ...Object.values(rest).flatMap(usersIn)];
}
