import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { judge, presetPolicy, type Facts, type Judgement } from '@qeml-actions/policy';
import type { Reading } from '@qeml-actions/reports';

import { judgeable } from '../../actions/quality-gate/src/gather/judgeable.ts';
import type { Mismatch } from './compare.ts';
import type { Item } from './manifest.ts';

type PresetName = Parameters<typeof presetPolicy>[0];

const FAILS: readonly string[] = ['fail', 'error'];

/** What the gate would know of a file that was declared, and read: nothing else was, and there is no base. */
async function factsOf(reading: Reading, format: string | undefined, folder: string): Promise<Facts> {
  const id = format;
  const isRead = reading.state === 'read';
  const raw = isRead ? [{ id, role: 'head' as const, declared: true, report: reading.report }] : [];
  const { reports } = await judgeable(raw, { root: folder, folder }, []);
  const text = reading.state === 'unreadable' ? reading.reason : reading.state;
  const path = isRead ? reading.report.path : reading.path;
  return {
    now: new Date(0),
    reports,
    problems: isRead ? [] : [{ id, path, format, kinds: [], problem: 'unreadable', text, verdict: 'error' }],
    base: { state: 'none', reason: 'no run has recorded a baseline' },
    patch: { state: 'unavailable', reason: 'there is no base' },
    pullRequest: false,
    codeowners: undefined,
    commit: '',
  };
}

/** What a verdict must be, and why. */
interface Bar {
  readonly preset: PresetName;
  readonly expected: string;
  readonly holds: (judgement: Judgement) => boolean;
}

function fails(preset: PresetName): Bar {
  return { preset, expected: 'fail or error', holds: ({ verdict }) => FAILS.includes(verdict) };
}

/** It says so and does not fail for it; what it counted may fail for itself. */
function warns(preset: PresetName): Bar {
  const holds = ({ verdict, doubts }: Judgement): boolean =>
    verdict !== 'pass' && doubts.some((doubt) => doubt.verdict === 'warn') && !doubts.some(isFailing);
  return { preset, expected: 'a warning', holds };
}

function isFailing({ verdict }: { readonly verdict: string }): boolean {
  return FAILS.includes(verdict);
}

/** A SARIF file says of each run whether it had results and whether it was successful. */
function isToolFailure({ expected }: Item): boolean {
  const { results_absent: absent, execution_successful: successful } = expected;
  const isAbsent = Array.isArray(absent) ? absent.includes(true) : absent === true;
  return isAbsent || (Array.isArray(successful) && successful.includes(false));
}

function barsOf(item: Item, reading: Reading): readonly Bar[] {
  const { expect } = item.expected;
  if (isToolFailure(item)) return [fails('standard')];
  switch (expect) {
    case 'error':
    case 'tool-failed':
    case 'vacuous':
      return [fails('standard')];
    case 'mismatch': {
      const hidden = reading.state === 'read' && (reading.report.tests?.undeclaredFailures ?? 0) > 0;
      if (hidden) return (['advisory', 'standard', 'strict'] as const).map(fails);
      return [warns('standard'), fails('strict')];
    }
    case 'partial':
      return [warns('standard'), fails('strict')];
    case 'values-with-warning':
      return [warns('standard')];
    default:
      return [];
  }
}

/** Where the gate's verdict on a file alone is not what its label asks for. */
export async function verdictMismatches(
  item: Item,
  reading: Reading,
  format: string | undefined,
): Promise<readonly Mismatch[]> {
  const bars = barsOf(item, reading);
  if (bars.length === 0) return [];
  const folder = await mkdtemp(join(tmpdir(), 'qeml-corpus-'));
  try {
    const facts = await factsOf(reading, format, folder);
    return bars.flatMap(({ preset, expected, holds }) => {
      const judgement = judge(presetPolicy(preset), facts);
      if (holds(judgement)) return [];
      const field = `verdict under ${preset}`;
      return [{ path: item.path, format: item.format, field, expected, got: judgement.verdict }];
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
