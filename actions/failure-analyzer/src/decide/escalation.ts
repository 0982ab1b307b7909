import { createHash } from 'node:crypto';

import type { Category } from '@qeml-actions/failures';

import type { Cause } from '../cause.ts';
import type { Inputs } from '../inputs.ts';
import * as say from '../messages/escalation.ts';
import type { ObservedRun } from '../observed.ts';

/** When an issue is opened; the first is the default. */
export const ISSUE_MODES = ['off', 'on-escalation', 'always'] as const;

/** A run at one of its attempts. */
export interface RunAttempt {
  readonly id: number;
  readonly attempt: number;
}

/** What was tried against the failure, as far as it matters for calling a person. */
export interface Tried {
  readonly state: 'nothing' | 'under-way' | 'failed' | 'recovered';
  /** In a sentence. */
  readonly text: string;
  /** The run that is green thanks to it. */
  readonly green?: RunAttempt | undefined;
}

/** What calling a person depends on. */
export interface Situation {
  readonly causes: readonly Cause[];
  readonly tried: Tried;
  /** Undefined where files were read. */
  readonly run: ObservedRun | undefined;
  /** On how many branches the history knows a cause within a day, this run's included. */
  readonly branchesWith: (cause: Cause) => number;
  /** By the history, an analysis of this attempt has called whom it had to. */
  readonly told: boolean;
  readonly inputs: Pick<Inputs, 'issue' | 'comment' | 'webhook'>;
}

/** A cause that a person is called for, by what its issue is known again. */
export interface CalledCause {
  readonly cause: Cause;
  readonly key: string;
}

export type IssueCall =
  | { readonly kind: 'open'; readonly causes: readonly CalledCause[]; readonly reason: string }
  | { readonly kind: 'over'; readonly green: RunAttempt; readonly reason: string }
  | { readonly kind: 'nothing'; readonly reason: string };

export type CommentCall =
  | { readonly kind: 'write'; readonly pullRequest: number; readonly reason: string }
  | { readonly kind: 'over'; readonly pullRequest: number; readonly green: RunAttempt; readonly reason: string }
  | { readonly kind: 'nothing'; readonly reason: string };

export interface WebhookCall {
  readonly kind: 'post' | 'nothing';
  readonly reason: string;
}

/** Who is called, by which road, each with its reason. */
export interface Escalation {
  readonly issue: IssueCall;
  readonly comment: CommentCall;
  readonly webhook: WebhookCall;
}

/** An issue each; a run that fails for more reasons has one reason that is not among them. */
const MOST_ISSUES = 5;
const BRANCHES_OF_A_PLATFORM = 3;
const BRANCH_EVENTS = new Set(['push', 'schedule', 'merge_group', 'workflow_dispatch']);
const PLATFORM: ReadonlySet<string> = new Set<Category>([
  'network',
  'service',
  'timeout',
  'runner-lost',
  'infrastructure',
]);

/** Is a person called for what was seen? */
export function escalationFor(situation: Situation): Escalation {
  return { issue: issueFor(situation), comment: commentFor(situation), webhook: webhookFor(situation) };
}

/** What an issue of this cause is known by, also where there is no evidence to make a fingerprint of. */
export function issueKey({ fingerprint, category, rule, places: [place] }: Cause, run: ObservedRun): string {
  if (fingerprint !== undefined) return fingerprint;
  const parts = [category, rule ?? '', run.workflowPath, place?.job ?? '', place?.step ?? ''];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}

/** A merge queue's branch stands for the one that it merges into. */
export function branchOf({ branch }: Pick<ObservedRun, 'branch'>): string {
  return /^gh-readonly-queue\/(?<into>.+)\/pr-\d+-[0-9a-f]+$/.exec(branch)?.groups?.['into'] ?? branch;
}

function issueFor(situation: Situation): IssueCall {
  const { inputs, run, tried, causes } = situation;
  if (inputs.issue === 'off') return nothing(say.issueIsOff());
  if (!run) return nothing(say.noRun());
  if (run.fork) return nothing(say.fromFork());
  const green = greenOf(run, tried);
  if (green) return { kind: 'over', green, reason: say.isGreen() };
  if (inputs.issue === 'on-escalation' && tried.state === 'under-way') return nothing(say.underWay());
  if (tried.state === 'recovered') return nothing(say.hasRecovered());
  const called = calling(causes);
  if (called.length === 0) return nothing(say.nobodyNeeded());
  const ours = ofDefaultBranch(run);
  const owed = called.filter((cause) => ours || showsPlatform(cause, situation));
  if (owed.length === 0) return nothing(say.ownBranch(run));
  return {
    kind: 'open',
    causes: owed.slice(0, MOST_ISSUES).map((cause) => ({ cause, key: issueKey(cause, run) })),
    reason: ours ? say.defaultBranchFails(tried.state) : say.platformFails(BRANCHES_OF_A_PLATFORM),
  };
}

function commentFor({ inputs, run, tried, causes }: Situation): CommentCall {
  if (!inputs.comment) return nothing(say.commentIsOff());
  if (!run) return nothing(say.noRun());
  if (run.fork) return nothing(say.fromFork());
  const { pullRequest } = run;
  if (pullRequest === undefined || ofDefaultBranch(run)) return nothing(say.noPullRequest());
  const green = greenOf(run, tried);
  if (green) return { kind: 'over', pullRequest, green, reason: say.isGreen() };
  if (tried.state === 'under-way') return nothing(say.underWay());
  if (tried.state === 'recovered') return nothing(say.hasRecovered());
  if (calling(causes).length === 0) return nothing(say.nobodyNeeded());
  return { kind: 'write', pullRequest, reason: say.authorIsTold() };
}

function webhookFor({ inputs, tried, causes, told }: Situation): WebhookCall {
  if (inputs.webhook === undefined) return nothing(say.noWebhook());
  if (tried.state === 'under-way') return nothing(say.underWay());
  if (tried.state === 'recovered') return nothing(say.hasRecovered());
  if (calling(causes).length === 0) return nothing(say.nobodyNeeded());
  // Issues and comments are found again; what was posted is not.
  if (told) return nothing(say.webhookWasTold());
  return { kind: 'post', reason: say.webhookIsTold() };
}

function nothing(reason: string): { readonly kind: 'nothing'; readonly reason: string } {
  return { kind: 'nothing', reason };
}

/** The run that shows that it is over. */
function greenOf(run: ObservedRun, tried: Tried): RunAttempt | undefined {
  if (run.conclusion === 'success') return { id: run.id, attempt: run.attempt };
  return tried.state === 'recovered' ? tried.green : undefined;
}

/** Nobody is called for what a person cancelled, nor for what only passes on another cause that is named. */
function calling(causes: readonly Cause[]): readonly Cause[] {
  const failed = causes.filter(({ category }) => category !== 'cancelled' && category !== 'none');
  const first = failed.filter(({ category }) => category !== 'upstream');
  return first.length > 0 ? first : failed;
}

function ofDefaultBranch(run: ObservedRun): boolean {
  return BRANCH_EVENTS.has(run.event) && branchOf(run) === run.defaultBranch;
}

function showsPlatform(cause: Cause, { branchesWith }: Situation): boolean {
  return PLATFORM.has(cause.category) && branchesWith(cause) >= BRANCHES_OF_A_PLATFORM;
}
