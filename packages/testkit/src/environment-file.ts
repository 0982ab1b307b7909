/** A file that the runner refuses; the message is the runner's. */
export class EnvironmentFileError extends Error {
  override readonly name = 'EnvironmentFileError';
}

/**
 * The pairs of a GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE file, in order, as the runner reads them
 * (actions/runner, EnvFileKeyValuePairs). Pairs before a bad line are given before the error is thrown.
 */
export function* environmentPairs(bytes: Uint8Array, windows: boolean): Generator<[name: string, value: string]> {
  const reader = new TextReader(decodeText(bytes), windows);
  for (let line = reader.next(); line !== undefined; line = reader.next()) {
    if (line.text === '') continue;
    const equals = line.text.indexOf('=');
    const heredoc = line.text.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      yield [line.text.slice(0, equals), line.text.slice(equals + 1)];
    } else if (heredoc >= 0) {
      yield readHeredoc(reader, line.text, heredoc);
    } else {
      throw new EnvironmentFileError(`Invalid format '${line.text}'`);
    }
  }
}

/** The lines of a GITHUB_PATH file: at \n, \r and \r\n, without the empty ones. */
export function pathLines(bytes: Uint8Array): string[] {
  return decodeText(bytes)
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '');
}

/** Text as .NET reads a file: UTF-8, or UTF-16 where a byte order mark says so; the mark is dropped. */
export function decodeText(bytes: Uint8Array): string {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString('hex');
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function readHeredoc(reader: TextReader, text: string, at: number): [name: string, value: string] {
  const name = text.slice(0, at);
  const delimiter = text.slice(at + 2);
  if (name === '' || delimiter === '') {
    throw new EnvironmentFileError(`Invalid format '${text}'. Name must not be empty and delimiter must not be empty`);
  }
  const lines: string[] = [];
  const ends: string[] = [];
  for (let line = reader.next(); line?.text !== delimiter; line = reader.next()) {
    if (line === undefined)
      throw new EnvironmentFileError(`Invalid value. Matching delimiter not found '${delimiter}'`);
    if (line.end === '') throw new EnvironmentFileError('Invalid value. EOF marker missing new line.');
    lines.push(line.text);
    ends.push(line.end);
  }
  // The end of the last line is no part of the value; those between lines stay as they were.
  return [
    name,
    lines.map((value, index) => (index + 1 < lines.length ? `${value}${ends[index] ?? ''}` : value)).join(''),
  ];
}

/** Lines end at \n; at \r\n only on Windows, so that elsewhere a \r stays part of the line. */
class TextReader {
  readonly #text: string;
  readonly #windows: boolean;
  #index = 0;

  constructor(text: string, windows: boolean) {
    this.#text = text;
    this.#windows = windows;
  }

  next(): { readonly text: string; readonly end: string } | undefined {
    if (this.#index >= this.#text.length) return undefined;
    const start = this.#index;
    const feed = this.#text.indexOf('\n', start);
    this.#index = feed < 0 ? this.#text.length : feed + 1;
    if (feed < 0) return { text: this.#text.slice(start), end: '' };
    if (this.#windows && feed > start && this.#text[feed - 1] === '\r') {
      return { text: this.#text.slice(start, feed - 1), end: '\r\n' };
    }
    return { text: this.#text.slice(start, feed), end: '\n' };
  }
}
