import { expect } from '@jest/globals';
import { startAction, type ActionOptions, type ActionResult, type ActionRun } from '@qeml-actions/testkit';

import { manifestOf } from '../../../scripts/manifests.ts';
import { textOf } from '../../../scripts/project.ts';
import { outputFindings } from '../../support/contract/names.ts';
import { reportFindings } from '../../support/contract/report.ts';
import { afterwards, repositoryWith, type Files, type Inputs } from '../gate/gating.ts';
import { junit } from '../gate/telling.ts';

const MANIFEST = manifestOf({ name: 'guard', face: '.' });
const SCHEMA = textOf('report.schema.json') ?? '';

function lcov(covered: number): string {
  const lines = [1, 2, 3, 4, 5].map((line) => `DA:${String(line)},${line <= covered ? '1' : '0'}`);
  return ['TN:', 'SF:src/app.py', ...lines, 'LF:5', `LH:${String(covered)}`, 'end_of_record', ''].join('\n');
}

/** What a command can leave, by what the gate makes of it. */
export const LEAVES = {
  pass: 'cp kept/pass.txt reports/junit.xml',
  warn: 'cp kept/pass.txt reports/junit.xml; cp kept/warn.txt reports/lcov.info',
  fail: 'cp kept/fail.txt reports/junit.xml',
  error: 'cp kept/broken.txt reports/junit.xml',
  nothing: 'true',
} as const;

/** A repository in which the commands of `LEAVES` find what they need. */
export function project(tracked: Files = {}, untracked: Files = {}): string {
  return repositoryWith(
    {
      'src/app.py': 'a = 1\nb = 2\nc = 3\nd = 4\ne = 5\n',
      'reports/.gitignore': '*\n!.gitignore\n',
      'kept/pass.txt': junit(),
      'kept/fail.txt': junit({ name: 'adds', message: 'expected 2' }),
      'kept/broken.txt': junit({ name: 'adds' }).slice(0, -30),
      'kept/warn.txt': lcov(4),
      ...tracked,
    },
    untracked,
  );
}

/** Fails by a lost connection that a second attempt, at once, gets over. */
export const FLAKY = `if [ ! -f tried ]; then touch tried; echo 'curl: (56) Recv failure: Connection reset by peer'; echo 'Retry-After: 0'; exit 56; fi`;

/** An import that does not exist: no rule calls it transient. */
export const BROKEN = `echo "  File \\"/work/app.py\\", line 3, in <module>"; echo "ModuleNotFoundError: No module named 'nope'"; exit 1`;

/** Starts the guarded step's bundle in a folder, without a token unless told. */
export function startGuard(workspace: string, inputs: Inputs, options: Partial<ActionOptions> = {}): ActionRun {
  const given = { 'github-token': '', name: 'test', ...inputs };
  const run = startAction({ action: '.', with: given, workspace, ...options });
  afterwards(() => run.cleanup());
  return run;
}

/** What came of it; outputs and report are as published. */
export async function guarded(run: ActionRun, inputs: Inputs): Promise<ActionResult> {
  const result = await run.result;
  expect(outputFindings(MANIFEST, Object.keys(result.outputs))).toEqual([]);
  const told = Object.fromEntries(Object.entries({ name: 'test', ...inputs }).filter(([, value]) => value !== ''));
  expect(reportFindings(MANIFEST, told, SCHEMA, result.report)).toEqual([]);
  return result;
}

export async function guard(
  workspace: string,
  inputs: Inputs,
  options: Partial<ActionOptions> = {},
): Promise<ActionResult> {
  return guarded(startGuard(workspace, inputs, options), inputs);
}

/** The part of the report that tests look at. */
export interface GuardReport {
  readonly verdict: string;
  readonly reason: string;
  readonly skipped: readonly string[];
  readonly 'failed-tests': readonly { readonly name: string; readonly report: string }[];
  readonly 'stale-reports': readonly string[];
  readonly faults: readonly string[];
  readonly command: { readonly outcome: string } | null;
  readonly analysis: { readonly verdict: string } | null;
  readonly gate: { readonly verdict: string; readonly notes: readonly string[] } | null;
}

export function reportOf({ report }: ActionResult): GuardReport {
  return report as GuardReport;
}
