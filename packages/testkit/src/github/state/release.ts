export interface Release {
  readonly id: number;
  readonly tag: string;
  /** The commit or branch that its tag was to be made of. */
  readonly target: string;
  readonly name: string | null;
  readonly body: string | null;
  readonly draft: boolean;
  readonly prerelease: boolean;
  /** Its tag and assets can no more be changed; its name and text can. */
  readonly immutable: boolean;
  readonly author: string;
  readonly createdAt: string;
  readonly publishedAt: string | null;
}

export type ReleaseSeed = Partial<Release> & Pick<Release, 'tag'>;
