/** An answer that says no, as an operation throws it. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly errors: readonly object[] | undefined;

  constructor(status: number, message: string, more: Pick<Partial<Refusal>, 'headers' | 'errors'> = {}) {
    super(message);
    this.status = status;
    this.headers = more.headers ?? {};
    this.errors = more.errors;
  }

  /** A 422 lists what is wrong where others repeat the status. */
  get body(): object {
    const common = { message: this.message, documentation_url: 'https://docs.github.com/rest' };
    if (this.status !== 422) return { ...common, status: String(this.status) };
    return this.errors ? { ...common, errors: this.errors } : common;
  }
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found');
}

/** What is there, or a 404. */
export function found<T>(value: T | undefined): T {
  if (value === undefined) throw notFound();
  return value;
}
