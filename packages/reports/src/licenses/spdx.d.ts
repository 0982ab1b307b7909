declare module 'spdx-expression-parse' {
  interface License {
    readonly license: string;
    readonly plus?: true;
    readonly exception?: string;
  }
  interface Conjunction {
    readonly left: License | Conjunction;
    readonly conjunction: 'and' | 'or';
    readonly right: License | Conjunction;
  }
  /** @throws Error for what is no SPDX license expression */
  export default function parse(source: string): License | Conjunction;
}

declare module 'spdx-correct' {
  export default function correct(identifier: string, options?: { readonly upgrade?: boolean }): string | null;
}
