/** Turns the text of one input into a value. */
export interface Decoder<T> {
  /** What is accepted, as it stands after "expected" in an error. */
  readonly expected: string;
  /** The value, or a `Mistake`. White space around the text is gone unless `raw`. */
  decode(text: string): T | Mistake | Promise<T | Mistake>;
  /** The text as it was written, white space and all. */
  readonly raw?: boolean;
  /** Stands for an empty text that has no default. Where it is missing, such an input is required. */
  readonly empty?: () => T;
}

/** Why a text was not accepted; `detail`, where given, replaces the decoder's general sentence. */
export class Mistake {
  readonly detail: string | undefined;

  constructor(detail?: string) {
    this.detail = detail;
  }
}

/** The same decoder for an input that may be left out. */
export function optional<T>(decoder: Decoder<T>): Decoder<T | undefined> {
  return { ...decoder, empty: () => undefined };
}
