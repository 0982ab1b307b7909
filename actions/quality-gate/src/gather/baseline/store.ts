/** A baseline as a store holds it: by whom it was written is not known yet. */
export interface KeptBaseline {
  readonly commit: string;
  readonly text: string;
}

/** Where baselines of one gate are kept, by commit. */
export interface BaselineStore {
  /** That of the first of these commits that has one. @throws BaselineUnavailable */
  find(commits: readonly string[]): Promise<KeptBaseline | undefined>;
  /** Whether any commit has one. @throws BaselineUnavailable */
  hasAny(): Promise<boolean>;
}

/** A baseline that may be there and cannot be had, or cannot be kept: the reason. */
export class BaselineUnavailable extends Error {}

/** More than a text of a baseline has, in bytes: 100,000 findings take 20 MB. */
export const MOST_BYTES = 32 * 1_024 ** 2;
