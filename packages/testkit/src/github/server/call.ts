import type { Values } from '../description/contract.ts';
import type { Addresses } from '../answers/addresses.ts';
import type { MiniatureState } from '../state/miniature-state.ts';
import type { RepositoryState } from '../state/repository.ts';
import { found } from './refusal.ts';

/** What an operation answers; a body that is bytes goes out as it is. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that the description allows, as an operation sees it. */
export class Call {
  readonly state: MiniatureState;
  readonly addresses: Addresses;
  /** The address that was asked, without its query. */
  readonly url: string;
  readonly params: Values;
  readonly query: Values;
  /** Of the shape that the description gives for this operation. */
  readonly body: unknown;
  readonly accept: string;
  /** Who asks, as the author of what is written. */
  readonly user: string;

  constructor(fields: Omit<Call, 'repository' | 'number' | 'text' | 'filter'>) {
    this.state = fields.state;
    this.addresses = fields.addresses;
    this.url = fields.url;
    this.params = fields.params;
    this.query = fields.query;
    this.body = fields.body;
    this.accept = fields.accept;
    this.user = fields.user;
  }

  /** The repository in the path; one that is not there is a 404. */
  get repository(): RepositoryState {
    return found(this.state.repository(`${this.text('owner')}/${this.text('repo')}`));
  }

  /** A number in the path. */
  number(name: string): number {
    return Number(this.params[name]);
  }

  /** A text in the path. */
  text(name: string): string {
    return String(this.params[name]);
  }

  /** What the query asks for under a name; undefined when it does not. */
  filter(name: string): string | undefined {
    const value = this.query[name];
    return value === undefined || value === '' ? undefined : String(value);
  }
}
