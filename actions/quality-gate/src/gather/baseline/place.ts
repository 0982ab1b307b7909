import { Mistake, type Decoder } from '@qeml-actions/core';

/** Where the baseline is kept. */
export type BaselinePlace =
  | { readonly kind: 'cache' }
  | { readonly kind: 'artifact' }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'none' };

const FOLDER = 'path:';

/** `cache`, `artifact`, `none`, or `path:` with a folder. */
export function baselinePlace(): Decoder<BaselinePlace> {
  return {
    expected: '`cache`, `artifact`, `none`, or `path:` with a folder such as `path:.qeml/baseline`',
    decode: (value) => {
      if (value === 'cache' || value === 'artifact' || value === 'none') return { kind: value };
      const path = value.startsWith(FOLDER) ? value.slice(FOLDER.length).trim() : '';
      return path === '' ? new Mistake() : { kind: 'folder', path };
    },
  };
}
