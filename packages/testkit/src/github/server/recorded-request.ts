/** A request as it was made, and the status it was answered with. */
export interface RecordedRequest {
  /** GitHub's id of it, `download` for the other origin, undefined for an address that means nothing. */
  readonly operation: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly token: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** undefined while it is not answered, and when the connection broke instead. */
  readonly status: number | undefined;
}
