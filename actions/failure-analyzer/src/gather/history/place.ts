import { Mistake, type Decoder } from '@qeml-actions/core';

/** Where the history is kept. */
export type HistoryPlace =
  | { readonly kind: 'cache' }
  | { readonly kind: 'branch' }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'none' };

/** The file's name wherever it is kept; another form of it has another name, so that none takes the other's place. */
export const HISTORY_FILE = 'failure-history-v1.json';
export const HISTORY_BRANCH = 'qeml-actions/history';

const FOLDER = 'path:';

/** `cache`, `branch`, `none`, or `path:` with a folder. */
export function historyPlace(): Decoder<HistoryPlace> {
  return {
    expected: '`cache`, `branch`, `none`, or `path:` with a folder such as `path:.qeml/history`',
    decode: (value) => {
      if (value === 'cache' || value === 'branch' || value === 'none') return { kind: value };
      const path = value.startsWith(FOLDER) ? value.slice(FOLDER.length).trim() : '';
      return path === '' ? new Mistake() : { kind: 'folder', path };
    },
  };
}
