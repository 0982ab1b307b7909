import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, expect } from '@jest/globals';
import { startAction, type ActionOptions, type ActionResult } from '@qeml-actions/testkit';

import { manifestOf } from '../../../scripts/manifests.ts';
import { textOf } from '../../../scripts/project.ts';
import { outputFindings } from '../../support/contract/names.ts';
import { reportFindings } from '../../support/contract/report.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;
export type Inputs = Readonly<Record<string, string>>;

const MANIFEST = manifestOf({ name: 'quality-gate', face: 'quality-gate' });
const SCHEMA = textOf('quality-gate/report.schema.json') ?? '';

const leftovers: (() => Promise<void> | void)[] = [];

/** Does something when the test has ended. */
export function afterwards(leave: () => Promise<void> | void): void {
  leftovers.push(leave);
}

/** Removes what the runs of a test have made, and closes what they talked to. */
export function cleanUpAfterEach(): void {
  afterEach(async () => {
    for (const leave of leftovers.splice(0).reverse()) await leave();
  });
}

/** A folder with files, until the test's end. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'qeml-gate-'));
  afterwards(() => rmSync(folder, { recursive: true, force: true }));
  write(folder, files);
  return folder;
}

/** Writes files into a folder, with the folders that they need. */
export function write(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

const IDENTITY = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];

/** Runs git in a folder, and gives what it says. */
function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', [...IDENTITY, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

/** A repository with files that git tracks, and some that it does not. */
export function repositoryWith(tracked: Files, untracked: Files = {}): string {
  const folder = folderWith(tracked);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message=first');
  write(folder, untracked);
  return folder;
}

/** Runs quality-gate's bundle in a folder, without a baseline unless told; its outputs and report are as published. */
export async function gate(
  workspace: string,
  inputs: Inputs = {},
  options: Partial<ActionOptions> = {},
): Promise<ActionResult> {
  const given = { baseline: 'none', name: 'test', ...inputs };
  const run = startAction({ action: 'quality-gate', with: { 'github-token': '', ...given }, workspace, ...options });
  afterwards(() => run.cleanup());
  const result = await run.result;
  expect(outputFindings(MANIFEST, Object.keys(result.outputs))).toEqual([]);
  // An empty input is none.
  const told = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  expect(reportFindings(MANIFEST, told, SCHEMA, result.report)).toEqual([]);
  return result;
}

/** The part of the report that tests look at; the gate's runs hold it against its schema. */
export interface GateReport {
  readonly verdict: string;
  readonly reason: string;
  readonly policy: string;
  readonly 'policy-from': string;
  readonly 'decided-at': string | null;
  readonly conditions: readonly GateCondition[];
  readonly doubts: readonly { readonly verdict: string; readonly text: string; readonly line: number | null }[];
  readonly stages: readonly { readonly name: string; readonly ready: boolean; readonly missing: readonly string[] }[];
  readonly 'not-measured': readonly string[];
  readonly reports: readonly GateReportFile[];
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
}

export interface GateCondition {
  readonly condition: string;
  readonly from: string;
  readonly state: string;
  readonly verdict: string | null;
  readonly value: number | null;
  readonly reason: string;
  readonly evidence: readonly { readonly text: string; readonly path: string | null; readonly line: number | null }[];
}

export interface GateReportFile {
  readonly path: string;
  readonly format: string;
  readonly kinds: readonly string[];
  readonly declared: boolean;
}

/** What a run's report says. */
export function reportOf({ report }: ActionResult): GateReport {
  return report as GateReport;
}

/** The files that a run has read, with what they were taken for. */
export function readBy(result: ActionResult): Readonly<Record<string, string>> {
  return Object.fromEntries(reportOf(result).reports.map(({ path, format }) => [path, format]));
}

/** A condition of a run's report, by its metric and selectors. */
export function conditionOf(result: ActionResult, key: string): GateCondition | undefined {
  return reportOf(result).conditions.find(({ condition }) => condition === key);
}

/** The sentences on what is wrong with reports, each with its verdict before it. */
export function doubtsOf(result: ActionResult): readonly string[] {
  return reportOf(result).doubts.map(({ verdict, text }) => `${verdict}: ${text}`);
}

/** The gate could not tell, and names the report, the line where there is one, and why. */
export function expectRefusal(result: ActionResult, path: string, reason: RegExp, line?: number): void {
  expect([result.exitCode, result.outputs['verdict']]).toEqual([1, 'error']);
  const doubt = reportOf(result).doubts.find(({ verdict, text }) => verdict === 'error' && text.includes(path));
  expect(doubt?.text).toMatch(reason);
  if (line !== undefined) expect(doubt?.line).toBe(line);
  expect(result.log).toContain(path);
  expect(result.summary).toContain('error');
}
