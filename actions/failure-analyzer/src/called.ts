/** What became of an issue. */
export const ISSUE_DEEDS = ['opened', 'updated', 'reopened', 'closed', 'unchanged'] as const;

export interface CalledIssue {
  readonly number: number;
  readonly url: string;
  readonly key: string;
  readonly did: (typeof ISSUE_DEEDS)[number];
}

/** What became of the comment on the pull request. */
export const COMMENT_DEEDS = ['written', 'updated', 'over', 'unchanged', 'none'] as const;

/** What became of the webhook. */
export const WEBHOOK_DEEDS = ['posted', 'failed', 'none'] as const;

/** Whom the step called, and how. */
export interface Called {
  readonly issues: readonly CalledIssue[];
  readonly comment: (typeof COMMENT_DEEDS)[number];
  readonly webhook: (typeof WEBHOOK_DEEDS)[number];
  /** Why each road was taken or not, in sentences. */
  readonly reasons: { readonly issue: string; readonly comment: string; readonly webhook: string };
  /** What a reader should know of how it went. */
  readonly notes: readonly string[];
  /** Each says that a person was to be called and was not, and why. */
  readonly warnings: readonly string[];
}
