/** Who wrote something, as GitHub tells it. */
export interface Written {
  readonly user?: { readonly type: string } | null | undefined;
  readonly author_association?: string | undefined;
}

const OF_THE_PROJECT = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/** A stranger can write our marker too; what strangers write is not ours to keep. */
export function isTrusted({ user, author_association: association }: Written): boolean {
  return user?.type === 'Bot' || OF_THE_PROJECT.has(association ?? '');
}
