import { artifactOperations } from './artifacts.ts';
import { cacheOperations } from './caches.ts';
import { checkRunOperations } from './check-runs.ts';
import { checkOperations } from './checks.ts';
import { commentOperations } from './comments.ts';
import { commitOperations } from './commits.ts';
import { comparisonOperations } from './comparisons.ts';
import { contentOperations } from './contents.ts';
import { gitDataOperations } from './git-data.ts';
import { issueOperations } from './issues.ts';
import { jobOperations } from './jobs.ts';
import { labelOperations } from './labels.ts';
import { logOperations } from './logs.ts';
import type { Operations } from './operation.ts';
import { repositoryOperations } from './repositories.ts';
import { rerunOperations } from './reruns.ts';
import { runOperations } from './runs.ts';
import { searchOperations } from './search.ts';
import { workflowOperations } from './workflows.ts';

/** Everything that the miniature can. */
export const OPERATIONS: Operations = {
  ...artifactOperations,
  ...cacheOperations,
  ...checkOperations,
  ...checkRunOperations,
  ...commentOperations,
  ...commitOperations,
  ...comparisonOperations,
  ...contentOperations,
  ...gitDataOperations,
  ...issueOperations,
  ...jobOperations,
  ...labelOperations,
  ...logOperations,
  ...repositoryOperations,
  ...rerunOperations,
  ...runOperations,
  ...searchOperations,
  ...workflowOperations,
};
