/** Where the API and the pages of a miniature are; the pages are nowhere, but have the addresses that GitHub's have. */
export interface Addresses {
  /** Without a slash at the end, with the prefix that an Enterprise server has. */
  readonly api: string;
  readonly pages: string;
}

export function nodeId(kind: string, id: number): string {
  return Buffer.from(`${kind}${id}`).toString('base64url');
}
