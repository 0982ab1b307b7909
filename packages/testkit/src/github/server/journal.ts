import { Faults } from './fault.ts';
import type { RecordedRequest } from './recorded-request.ts';

/** What a miniature notes for the test, and what the test has ordered. */
export class Journal {
  readonly faults = new Faults();
  readonly #requests: RecordedRequest[] = [];
  readonly #violations: string[] = [];

  get requests(): readonly RecordedRequest[] {
    return this.#requests;
  }

  get violations(): readonly string[] {
    return this.#violations;
  }

  /** Notes a request; its status follows when it is answered. */
  begin(request: Omit<RecordedRequest, 'status'>): { readonly answered: (status: number) => void } {
    const at = this.#requests.push({ ...request, status: undefined }) - 1;
    return { answered: (status) => (this.#requests[at] = { ...request, status }) };
  }

  violation(text: string): void {
    this.#violations.push(text);
  }
}
