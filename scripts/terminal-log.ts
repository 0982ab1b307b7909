const LEVELS: Readonly<Record<string, string>> = {
  error: 'Error',
  warning: 'Warning',
  notice: 'Notice',
  debug: 'Debug',
};

/** A line of a job log for a terminal: marks as words, what a group holds indented. */
export class TerminalLog {
  #grouped = false;

  line(text: string): string {
    const mark = /^##\[(\w+)\](.*)$/s.exec(text);
    const [name, rest] = [mark?.[1], mark?.[2] ?? ''];
    if (name === 'group') {
      this.#grouped = true;
      return `> ${rest}`;
    }
    if (name === 'endgroup') {
      this.#grouped = false;
      return '';
    }
    const level = name === undefined ? undefined : LEVELS[name];
    const shown = level === undefined ? text : `${level}: ${rest}`;
    return this.#grouped ? `  ${shown}` : shown;
  }
}
