import { ReportFault } from './fault.ts';
import type { Sink } from './sink.ts';
import { parseJson } from './text/json.ts';
import { Node } from './text/node.ts';

/** Reads a stream of JSON objects, one a line, as test runners write them while they run. */
export class EventLines {
  readonly #sink: Sink;
  #strange = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  /** The event of a line; undefined for a line of something else, which tools and compilers mix in. */
  event(line: string, number: number): Node | undefined {
    const text = line.trim();
    if (text === '') return undefined;
    if (!text.startsWith('{')) {
      if (this.#strange++ === 0) this.#sink.note(`line ${number} is no event, and was left out; so are others like it`);
      return undefined;
    }
    try {
      return new Node(parseJson(text));
    } catch (error) {
      if (!(error instanceof ReportFault)) throw error;
      this.#sink.invalid(`line ${number}: ${error.message}`);
      return undefined;
    }
  }
}
