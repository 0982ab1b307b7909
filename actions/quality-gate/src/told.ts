/** What became of telling somebody. */
export interface Told {
  /** `none`: there was nothing to tell, or nobody. */
  readonly state: 'written' | 'updated' | 'unchanged' | 'none' | 'failed';
  /** One line for the summary, where a reader should know. */
  readonly note?: string;
  /** Where not having told is itself an error. */
  readonly verdict?: 'error';
}
