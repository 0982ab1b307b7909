import { fromRoot } from '@qeml-actions/core';
import type { ReadReport } from '@qeml-actions/policy';
import type { Test } from '@qeml-actions/reports';

import { frameIn } from '../decide/frame.ts';
import { TrackedFiles } from '../decide/tracked-files.ts';
import type { Workspace } from './workspace.ts';

/** Of one report; more is shown nowhere. */
const MOST_PLACED = 1_000;

/** The same reports; what failed has its place in the repository, where its own line or its stack tells one. */
export function placedTests(
  reports: readonly ReadReport[],
  { root, folder }: Workspace,
  tracked: readonly string[] | undefined,
): readonly ReadReport[] {
  const hasFailed = reports.some(({ report }) => report.tests?.notable.some(isFailed));
  if (!tracked || !hasFailed) return reports;
  const files = new TrackedFiles(root, fromRoot(root, folder) ?? '', tracked);
  return reports.map((one) => {
    const { tests } = one.report;
    if (!tests) return one;
    let left = MOST_PLACED;
    const notable = tests.notable.map((test) => (isFailed(test) && left-- > 0 ? placed(test, files) : test));
    return { ...one, report: { ...one.report, tests: { ...tests, notable } } };
  });
}

function isFailed({ status }: Test): boolean {
  return status === 'failed' || status === 'error' || status === 'unknown';
}

/** Its own line, else the last frame in the repository, else its file alone. */
function placed(test: Test, files: TrackedFiles): Test {
  const { file, line, details, message } = test;
  const path = file === undefined ? undefined : files.find(file);
  if (path !== undefined && line !== undefined && line > 0) return { ...test, place: { path, line } };
  const frame = frameIn(details ?? '', files) ?? frameIn(message ?? '', files);
  if (frame) return { ...test, place: frame };
  return path === undefined ? test : { ...test, place: { path } };
}
