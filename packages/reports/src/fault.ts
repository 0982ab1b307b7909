/** Why a report cannot be read; its text ends in what stands there, never in what to do. */
export class ReportFault extends Error {
  /** 1-based, where it is known. */
  readonly line: number | undefined;

  constructor(message: string, place: { readonly line?: number | undefined; readonly cause?: unknown } = {}) {
    super(message, place.cause === undefined ? undefined : { cause: place.cause });
    this.name = 'ReportFault';
    this.line = place.line;
  }
}
