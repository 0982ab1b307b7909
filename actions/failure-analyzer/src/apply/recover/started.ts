/** What came of starting something. */
export type Started =
  | {
      readonly state: 'started' | 'already';
      readonly text: string;
      readonly url: string | undefined;
      /** The run that a dispatch started; undefined for a re-run, and where it is not known. */
      readonly run: number | undefined;
    }
  | {
      readonly state: 'refused';
      readonly text: string;
      /** It was tried and is of no avail: it counts as a recovery that did not recover. */
      readonly spent: boolean;
    };
