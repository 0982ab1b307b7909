import { Contract } from './description/contract.ts';
import { Routes } from './description/routes.ts';
import { OPERATIONS } from './operations/all.ts';
import { answerRequest } from './server/api-origin.ts';
import { startDownloads } from './server/download-origin.ts';
import type { Fault, FaultTime } from './server/fault.ts';
import { Journal } from './server/journal.ts';
import type { RecordedRequest } from './server/recorded-request.ts';
import { Tokens, type TokenPermissions } from './server/tokens.ts';
import { listen } from './server/transport.ts';
import { MiniatureState, type Hooks } from './state/miniature-state.ts';
import type { RepositorySeed, RepositoryState } from './state/repository.ts';
import { createWorld } from './state/world.ts';

export interface GitHubOptions extends Hooks {
  /** By owner/name. */
  readonly repositories: Readonly<Record<string, RepositorySeed>>;
  /** What each token may; without it, every token may do everything. */
  readonly tokens?: Readonly<Record<string, TokenPermissions>>;
  /** Serves as an Enterprise server does, under /api/v3. */
  readonly enterprise?: boolean;
  /** The miniature's calendar; the system's unless told. */
  readonly now?: () => Date;
}

/** GitHub in miniature: an HTTP server on the loopback interface that holds to GitHub's own description. */
export interface GitHub {
  /** The API's address, as in GITHUB_API_URL. */
  readonly url: string;
  /** The variables by which a process finds it. */
  readonly env: Readonly<Record<string, string>>;
  readonly state: MiniatureState;
  /** A repository that was seeded. */
  repository(fullName: string): RepositoryState;
  readonly requests: readonly RecordedRequest[];
  /** The requests to one operation. */
  requestsTo(operation: string): readonly RecordedRequest[];
  /** What was asked or answered against the description, and tokens sent elsewhere; a test ends with none. */
  readonly violations: readonly string[];
  /** Orders that calls of an operation (`download` for the other origin) go wrong. */
  fault(operation: string, fault: Fault, time?: FaultTime): void;
  close(): Promise<void>;
}

const ENTERPRISE_PREFIX = '/api/v3';

/** One for all miniatures of a process: to make a checker takes a hundred times as long as to use it. */
let sharedContract: Contract | undefined;

export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  const contract = (sharedContract ??= new Contract(Object.keys(OPERATIONS)));
  const journal = new Journal();
  const downloads = await startDownloads(journal);
  const world = createWorld(options.now ?? (() => new Date()));
  const { onRerun, onDispatch, searchSees } = options;
  const state = new MiniatureState(options.repositories, {
    world,
    hooks: { onRerun, onDispatch, searchSees },
    downloads,
  });
  const prefix = options.enterprise ? ENTERPRISE_PREFIX : '';
  const routes = new Routes(contract.operations);
  const tokens = new Tokens(options.tokens);
  const server = await listen((request, response) => {
    // The server's own address is known only now.
    const addresses = { api: `${server.origin}${prefix}`, pages: PAGES };
    const parts = { contract, routes, operations: OPERATIONS, state, tokens, journal, addresses, prefix };
    void answerRequest(parts, request, response);
  });
  return {
    url: `${server.origin}${prefix}`,
    env: environmentOf(`${server.origin}${prefix}`, options),
    state,
    repository: (fullName) => seeded(state, fullName),
    requests: journal.requests,
    requestsTo: (operation) => journal.requests.filter((request) => request.operation === operation),
    violations: journal.violations,
    fault: (operation, fault, time) => journal.faults.order(operation, fault, time),
    close: async () => {
      await Promise.all([server.close(), downloads.close()]);
    },
  };
}

/** Loopback addresses as GITHUB_SERVER_URL would make @actions/cache think of an Enterprise server. */
const PAGES = 'https://github.com';

function environmentOf(url: string, { repositories }: GitHubOptions): Readonly<Record<string, string>> {
  const [first] = Object.keys(repositories);
  return {
    GITHUB_API_URL: url,
    GITHUB_SERVER_URL: PAGES,
    ...(first === undefined ? {} : { GITHUB_REPOSITORY: first, GITHUB_REPOSITORY_OWNER: first.split('/')[0] ?? first }),
  };
}

function seeded(state: MiniatureState, fullName: string): RepositoryState {
  const repository = state.repository(fullName);
  if (!repository) throw new Error(`No repository ${fullName} was seeded.`);
  return repository;
}
