import type { Operation, Permission } from '../operations/operation.ts';
import { Refusal } from './refusal.ts';

/** What a token may, as a workflow's `permissions:` say it, in GitHub's own spelling: `{ actions: 'read' }`. */
export type TokenPermissions = Readonly<Record<string, 'read' | 'write'>>;

/** What the token of a pull request's run from a fork has, whatever the workflow asks for. */
export const FORK_PERMISSIONS: TokenPermissions = {
  actions: 'read',
  checks: 'read',
  contents: 'read',
  issues: 'read',
  pull_requests: 'read',
};

/** Who may do what. Without a list of tokens, every token may do everything. */
export class Tokens {
  readonly #known: Readonly<Record<string, TokenPermissions>> | undefined;

  constructor(known: Readonly<Record<string, TokenPermissions>> | undefined) {
    this.#known = known;
  }

  /** Throws the answer that a token without the permission gets. */
  check(token: string | undefined, operation: Operation): void {
    if (token === undefined) throw new Refusal(401, 'Requires authentication');
    if (!this.#known) return;
    const permissions = this.#known[token];
    if (!permissions) throw new Refusal(401, 'Bad credentials');
    const needed = operation.permissions;
    if (needed.length === 0 || needed.some((permission) => grants(permissions, permission))) return;
    const accepted = needed.map((permission) => permission.replace(':', '=')).join('; ');
    throw new Refusal(403, 'Resource not accessible by integration', {
      headers: { 'x-accepted-github-permissions': accepted },
    });
  }
}

function grants(permissions: TokenPermissions, wanted: Permission): boolean {
  const [scope = '', access] = wanted.split(':');
  const given = permissions[scope];
  return given === 'write' || (given !== undefined && given === access);
}

/** The token in an Authorization header, of either spelling. */
export function tokenIn(authorization: string | undefined): string | undefined {
  return /^(?:bearer|token)\s+(\S+)$/i.exec(authorization ?? '')?.[1];
}
