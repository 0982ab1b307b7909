import { ReportFault } from '../fault.ts';
import type { Format, JsonReader } from '../format.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

class RadonMiReader implements JsonReader {
  readonly each = ['*'];
  readonly #sink: Sink;
  #files = 0;
  #usable = 0;
  #first = '';

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  document(): void {
    this.#sink.tool('radon');
  }

  item(item: Node, _pattern: string, [path = '']: readonly string[]): void {
    this.#files++;
    const { value } = item.at('mi');
    if (typeof value === 'number' && Number.isFinite(value)) {
      this.#usable++;
      return this.#sink.complexity({ name: path, path, maintainability: value });
    }
    const error = item.at('error').value;
    const reason = typeof error === 'string' ? error : 'it has no maintainability index';
    this.#first ||= `\`${path.slice(0, 200)}\`: ${reason.slice(0, 200)}`;
    this.#sink.invalid(`\`${path.slice(0, 200)}\`: ${reason.slice(0, 200)}`);
  }

  end(): void {
    this.#sink.figure('files', this.#files);
    if (this.#files === 0) this.#sink.vacuous('it holds no file');
    else if (this.#usable === 0) throw new ReportFault(`holds no file that was measured: ${this.#first}`);
  }
}

export const radonMi = {
  id: 'radon-mi',
  name: 'radon mi JSON',
  tools: 'radon (`radon mi --json`)',
  kinds: ['complexity'],
  shapes: [{ json: { type: 'object', first: { type: 'object', keys: ['mi', 'rank'] } } }],
  // The first file may be one that radon could not parse.
  declaredShapes: [{ json: { type: 'object' } }],
  remark: 'A file that radon could not parse makes the report partial.',
  example: `{"src/app.py":{"mi":61.2,"rank":"A"},"src/io.py":{"mi":14.8,"rank":"B"}}
`,
  read: (sink) => ({ json: new RadonMiReader(sink) }),
} satisfies Format;
