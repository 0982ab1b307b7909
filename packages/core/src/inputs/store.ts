import { Mistake, type Decoder } from './decoder.ts';

/** Where something is kept between runs: a store by its name, or a folder. */
export type Store<Name extends string> = StoreOfName<Name> | { readonly kind: 'folder'; readonly path: string };

type StoreOfName<Name extends string> = { readonly [N in Name]: { readonly kind: N } }[Name];

const FOLDER = 'path:';

/** One of the stores by its name, or `path:` with a folder, such as the example. */
export function store<const Name extends string>(names: readonly Name[], example: string): Decoder<Store<Name>> {
  return {
    expected: `${names.map((name) => `\`${name}\``).join(', ')}, or \`path:\` with a folder such as \`path:${example}\``,
    decode: (value) => {
      const kind = names.find((name) => name === value);
      if (kind !== undefined) return { kind };
      const path = value.startsWith(FOLDER) ? value.slice(FOLDER.length).trim() : '';
      return path === '' ? new Mistake() : { kind: 'folder', path };
    },
  };
}
