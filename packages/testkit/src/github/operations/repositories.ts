import { fullRepositoryAnswer } from '../answers/repository.ts';
import type { Operations } from './operation.ts';

/** The repository itself. */
export const repositoryOperations: Operations = {
  'repos/get': {
    // Every token may read what a repository is.
    permissions: [],
    handle: (call) => ({ status: 200, body: fullRepositoryAnswer(call.repository, call.addresses) }),
  },
};
