const LEVELS: Readonly<Record<string, string>> = {
  error: 'Error',
  warning: 'Warning',
  notice: 'Notice',
  debug: 'Debug',
};

/** A job's log for a terminal: marks as words, groups open and indented, or folded to their titles as GitHub first shows them. */
export class TerminalLog {
  readonly #fold: boolean;
  #grouped = false;

  constructor({ fold }: { readonly fold: boolean }) {
    this.#fold = fold;
  }

  /** The line to print; undefined for one that is folded away. */
  line(text: string): string | undefined {
    const mark = /^##\[(\w+)\](.*)$/s.exec(text);
    const [name, rest] = [mark?.[1], mark?.[2] ?? ''];
    if (name === 'group') {
      this.#grouped = true;
      return `> ${rest}`;
    }
    if (name === 'endgroup') {
      this.#grouped = false;
      return this.#fold ? undefined : '';
    }
    const level = name === undefined ? undefined : LEVELS[name];
    const shown = level === undefined ? text : `${level}: ${rest}`;
    if (!this.#grouped) return shown;
    return this.#fold ? undefined : `  ${shown}`;
  }
}
