import { hash } from 'node:crypto';

import type { Finding } from '../model.ts';
import type { Code } from './context.ts';

/** What a finding can be known again by, from the surest to the least; each is a hash. */
export interface Traces {
  /** The tool's own fingerprint, in any file. */
  readonly own?: string;
  /** The line that it is on, in its file. */
  readonly line?: string;
  /** The line with those around it, in any file. */
  readonly context?: string;
  /** What the tool says, in its file; numbers are left out. */
  readonly said: string;
}

/** A finding that is told from others. */
export interface Fingerprinted {
  /** The same for the same finding, whatever its line; another for every finding of a run. SHA-256, in hex. */
  readonly key: string;
  readonly traces: Traces;
}

const MAX_MESSAGE = 1_000;
/** 96 bits. */
const TRACE = 16;

function trace(...parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url').slice(0, TRACE);
}

/** What is said without the numbers in it: they are line numbers, sizes and counts. */
function masked(message: string): string {
  return message.slice(0, MAX_MESSAGE).replace(/\d+/g, '0').replace(/\s+/g, ' ').trim();
}

/** An advisory is the same whatever its wording, and wherever an image has its package. */
function advisoryOf({ rule, ids, package: item }: Finding): string | undefined {
  if (!item) return undefined;
  return JSON.stringify([item.name, ids && ids.length > 0 ? [...ids].sort() : [rule]]);
}

/** What a finding in a file can be known by. */
export function tracesOf(finding: Finding, path: string, code: Code | undefined): Traces {
  const { tool, rule, fingerprint, message } = finding;
  const advisory = advisoryOf(finding);
  const context = advisory ?? code?.context;
  return {
    ...(fingerprint !== undefined && { own: trace('own', tool, rule, fingerprint) }),
    ...(code && !advisory && { line: trace('line', tool, rule, path, code.line) }),
    ...(context !== undefined && { context: trace('context', tool, rule, context) }),
    said: trace('said', tool, rule, path, advisory ?? masked(message)),
  };
}

/** By what a finding is one with others of its run, until they are counted. */
export function bodyOf({ own, context, said }: Traces, path: string): string {
  return JSON.stringify([path, own ?? context ?? said]);
}

/** The key of the `occurrence`th finding of a body, from 0. */
export function keyOfBody(body: string, occurrence: number): string {
  return hash('sha256', JSON.stringify([body, occurrence]), 'hex');
}
