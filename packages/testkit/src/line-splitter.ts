/**
 * Cuts the bytes of one stream into lines as the runner's reader does: at \n, \r and \r\n.
 * A \r ends its line at once; a \n that follows belongs to it. A last line needs no end.
 */
export class LineSplitter {
  readonly #decoder = new TextDecoder('utf-8');
  #parts: string[] = [];
  #afterReturn = false;

  push(chunk: Uint8Array): string[] {
    return this.#split(this.#decoder.decode(chunk, { stream: true }));
  }

  end(): string[] {
    const lines = this.#split(this.#decoder.decode());
    const rest = this.#parts.join('');
    this.#parts = [];
    return rest === '' ? lines : [...lines, rest];
  }

  #split(text: string): string[] {
    const lines: string[] = [];
    let start = 0;
    for (const match of text.matchAll(/\r\n|\r|\n/g)) {
      const joined = match.index === 0 && match[0] === '\n' && this.#afterReturn;
      if (!joined) {
        this.#parts.push(text.slice(start, match.index));
        lines.push(this.#parts.join(''));
        this.#parts = [];
      }
      start = match.index + match[0].length;
    }
    if (text !== '') {
      this.#afterReturn = text.endsWith('\r');
      if (start < text.length) this.#parts.push(text.slice(start));
    }
    return lines;
  }
}
