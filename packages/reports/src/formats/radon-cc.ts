import { given } from '@qeml-actions/core';

import { ReportFault } from '../fault.ts';
import type { Format, JsonReader } from '../format.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

class RadonCcReader implements JsonReader {
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

  item(file: Node, _pattern: string, [path = '']: readonly string[]): void {
    this.#files++;
    if (!file.isList) {
      const error = file.at('error').value;
      return this.#invalid(path, typeof error === 'string' ? error : 'its blocks are no list');
    }
    for (const block of file.list()) this.#block(block, path);
  }

  /** Methods stand in the list beside their class; those within the class are the same ones again. */
  #block(block: Node, path: string): void {
    const { value } = block.at('complexity');
    const name = block.at('name').text() ?? '';
    if (typeof value !== 'number' || !Number.isFinite(value))
      return this.#invalid(path, `\`${name.slice(0, 60)}\` has no complexity`);
    this.#usable++;
    const group = block.at('classname').text();
    const line = block.at('lineno').position();
    const label = group === undefined ? name : `${group}.${name}`;
    this.#sink.complexity({ name: label, path, cyclomatic: value, ...given({ line }) });
  }

  #invalid(path: string, reason: string): void {
    const what = `\`${path.slice(0, 200)}\`: ${reason.slice(0, 200)}`;
    this.#first ||= what;
    this.#sink.invalid(what);
  }

  end(): void {
    this.#sink.figure('files', this.#files);
    if (this.#usable > 0) return;
    if (this.#first !== '') throw new ReportFault(`holds no block that was measured: ${this.#first}`);
    this.#sink.vacuous('it holds no function, method or class');
  }
}

export const radonCc = {
  id: 'radon-cc',
  name: 'radon cc JSON',
  tools: 'radon (`radon cc --json`)',
  kinds: ['complexity'],
  shapes: [{ json: { type: 'object', first: { type: 'array', first: { keys: ['complexity', 'rank'] } } } }],
  // The first file may be one that radon could not parse.
  declaredShapes: [{ json: { type: 'object' } }],
  remark: 'Functions, methods and classes count; a file that radon could not parse makes the report partial.',
  unproven: true,
  example: `{"src/app.py":[{"type":"function","name":"load","lineno":3,"col_offset":0,"endline":21,"rank":"B","complexity":7,"closures":[]},
{"type":"method","name":"run","classname":"App","lineno":30,"col_offset":4,"endline":34,"rank":"A","complexity":2,"closures":[]}]}
`,
  read: (sink) => ({ json: new RadonCcReader(sink) }),
} satisfies Format;
