import type { SecretMasker } from './secret-masker.ts';

export const ANNOTATION_LEVELS = ['error', 'warning', 'notice'] as const;
export type AnnotationLevel = (typeof ANNOTATION_LEVELS)[number];

export interface Annotation {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** GitHub cuts longer messages. */
const MESSAGE_LIMIT = 4096;

/** The log of one step as GitHub shows it, masked, with the annotations that it made (GitHub keeps ten of each level a step). */
export class StepLog {
  readonly lines: string[] = [];
  readonly annotations: Annotation[] = [];
  /** Messages of the runner itself, apart from those of the step's commands. */
  readonly runnerErrors: string[] = [];
  readonly #masker: SecretMasker;
  readonly #debug: boolean;
  readonly #onLine: (line: string) => void;
  readonly #keep: boolean;

  constructor(masker: SecretMasker, options: { debug: boolean; keep: boolean; onLine: (line: string) => void }) {
    this.#masker = masker;
    this.#debug = options.debug;
    this.#keep = options.keep;
    this.#onLine = options.onLine;
  }

  output(text: string): void {
    const line = this.#masker.mask(text);
    if (this.#keep) this.lines.push(line);
    this.#onLine(line);
  }

  debug(text: string): void {
    if (this.#debug) this.output(`##[debug]${text}`);
  }

  annotate(level: AnnotationLevel, text: string, properties: Readonly<Record<string, string>> = {}): void {
    const message = this.#masker.mask(text).slice(0, MESSAGE_LIMIT);
    this.annotations.push({ level, message, properties });
    if (message !== '') this.output(`##[${level}]${message}`);
  }

  /** An error that the runner itself reports. */
  error(text: string): void {
    this.runnerErrors.push(text);
    this.annotate('error', text);
  }

  warning(text: string): void {
    this.annotate('warning', text);
  }

  get text(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }
}
