import type { Kind } from './kind.ts';
import type { Node } from './text/node.ts';
import type { Sink } from './sink.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What a format does with the elements of a document, as they come. Names are local: namespaces are left out. */
export interface XmlReader {
  /** `path` holds the names from the root to this element; it is valid during the call only. */
  open?(name: string, attributes: Attributes, path: readonly string[]): void;
  /** `text` is what stands directly in the element, CDATA too; only for elements that `texts` names. */
  close?(name: string, text: string, path: readonly string[]): void;
  /** Elements whose text is wanted; of any other it is thrown away as it comes. */
  readonly texts?: readonly string[];
  end?(): void;
}

/** What a format does with a JSON document. */
export interface JsonReader {
  /**
   * Lists (or objects, taken as lists of their values) that may be long, as paths with `*` for every index or key.
   * Each of their members is given to `item`; `document` is called first and must not look into them.
   */
  readonly each?: readonly string[];
  /** Several documents one after another are taken as one list of them; without it, a second one is a fault. */
  readonly concatenated?: boolean;
  document?(document: Node): void;
  /** `keys` are what the stars of the path stand for. */
  item?(item: Node, path: string, keys: readonly string[]): void;
  end?(): void;
}

export interface LinesReader {
  /**
   * Takes a line where it stands in a text, without its end, for formats of millions of short ones; false: it was not taken,
   * and comes as a line.
   */
  within?(text: string, from: number, to: number): boolean;
  /** `line` without its end; `number` is 1-based. */
  line(line: string, number: number): void;
  end?(): void;
}

/** How a document of a format looks; what a format leaves open may be anything. */
export type Shape =
  | {
      readonly xml: {
        readonly roots: readonly string[];
        readonly attributes?: readonly string[];
        readonly children?: readonly string[];
      };
    }
  | { readonly json: JsonShape }
  /** One of the first lines that are not blank, at most 50. */
  | { readonly lines: RegExp };

export interface JsonShape {
  readonly type?: 'object' | 'array' | 'null';
  /** A list without members: what a tool writes that had nothing to say, and fits the lists of many. */
  readonly empty?: true;
  /** Keys that must be there. */
  readonly keys?: readonly string[];
  /** Keys that must not. */
  readonly without?: readonly string[];
  /** Keys whose value must be this text, or match. */
  readonly values?: Readonly<Record<string, string | number | RegExp>>;
  /** Of an array: its first member; of an object: a member of its values (the first). */
  readonly first?: JsonShape;
  /** The shape of a member by its key. */
  readonly at?: Readonly<Record<string, JsonShape>>;
}

/** One format of a tool's report: everything that is known of it, in one file. */
export interface Format {
  /** What a user writes before the colon: `junit`. */
  readonly id: string;
  /** For the README's table. */
  readonly name: string;
  /** Which tools write it. */
  readonly tools: string;
  /** The first is what every report of it is about. */
  readonly kinds: readonly [Kind, ...Kind[]];
  /** One document can be recognised by any of these. */
  readonly shapes: readonly [Shape, ...Shape[]];
  /** Shapes that tell nothing by themselves: a document may have them where its format was declared. */
  readonly declaredShapes?: readonly Shape[];
  /** Globs of file names that say what the file is: such a file that cannot be read is an error though nobody declared it. */
  readonly fileNames?: readonly string[];
  /** What to know before trusting it, for the README's table. */
  readonly remark?: string;
  /** No real file was there to hold the reader against: it is written from the tool's documents. */
  readonly unproven?: true;
  /** Short and whole; recognised as this format and no other. */
  readonly example: string;
  /** `path` is the file's, for the formats whose documents do not say what they measure. */
  readonly read: (sink: Sink, path: string) => FormatReader;
}

export type FormatReader =
  | { readonly xml: XmlReader }
  | { readonly json: JsonReader }
  | { readonly lines: LinesReader }
  /** What begins with `<` is XML, anything else JSON. */
  | { readonly json: JsonReader; readonly xml: XmlReader };
