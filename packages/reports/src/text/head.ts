/** As much as a look needs, in UTF-16 units. */
const ENOUGH = 256 * 1024;

/** A text that was looked into, and is whole still. */
export interface Headed {
  /** The beginning. */
  readonly head: string;
  /** All of it, the beginning too; to be taken once. */
  readonly text: AsyncIterable<string>;
}

/** Reads the beginning of a text without losing it. */
export async function headed(text: AsyncIterable<string>): Promise<Headed> {
  const pieces: string[] = [];
  let length = 0;
  const rest = text[Symbol.asyncIterator]();
  while (length < ENOUGH) {
    const next = await rest.next();
    if (next.done === true) break;
    pieces.push(next.value);
    length += next.value.length;
  }
  return {
    head: pieces.join(''),
    text: (async function* () {
      yield* pieces;
      for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
    })(),
  };
}
