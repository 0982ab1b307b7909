import type { FailedRun, GreenRun, IssueRecord } from './issue-record.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The record that an issue remembers; undefined where a hand has damaged it. */
export function recordFrom(key: string, memory: unknown): IssueRecord | undefined {
  if (!isFields(memory)) return undefined;
  const { count, since, runs, failing, over, teams } = memory;
  if (!Number.isSafeInteger(count) || !isTime(since) || !areFailed(runs) || !areFailed(failing)) return undefined;
  if (over !== undefined && !isGreen(over)) return undefined;
  if (!areTexts(teams)) return undefined;
  return { key, count: Number(count), since, runs, failing, over, teams };
}

/** The run that a comment remembers. */
export function runFrom(memory: unknown): GreenRun | undefined {
  return isGreen(memory) ? memory : undefined;
}

function areFailed(value: unknown): value is readonly FailedRun[] {
  return Array.isArray(value) && value.every((one) => isGreen(one) && 'commit' in one && 'at' in one && hasTexts(one));
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function hasTexts({ commit, at }: { readonly commit: unknown; readonly at: unknown }): boolean {
  return typeof commit === 'string' && isTime(at);
}

function isGreen(value: unknown): value is GreenRun {
  if (!isFields(value)) return false;
  const { id, attempt, workflow, branch } = value;
  const numbers = Number.isSafeInteger(id) && Number.isSafeInteger(attempt);
  return numbers && typeof workflow === 'string' && typeof branch === 'string';
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
