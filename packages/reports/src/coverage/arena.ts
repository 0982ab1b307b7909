const CHUNK = 256 * 1024;

let chunk = new ArrayBuffer(CHUNK);
let used = 0;

/** Room for small arrays within large ones, aligned to 8 bytes: a buffer for each file would cost more than what is in it. */
function room(bytes: number): { readonly buffer: ArrayBuffer; readonly offset: number } {
  if (bytes > CHUNK / 4) return { buffer: new ArrayBuffer(bytes), offset: 0 };
  if (used + bytes > CHUNK) {
    chunk = new ArrayBuffer(CHUNK);
    used = 0;
  }
  const offset = used;
  used += Math.ceil(bytes / 8) * 8;
  return { buffer: chunk, offset };
}

/** A copy of the first `length` bytes. */
export function placedBytes(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const { buffer, offset } = room(length);
  const placed = new Uint8Array(buffer, offset, length);
  placed.set(bytes.subarray(0, length));
  return placed;
}

/** A copy of the first `length` words. */
export function placedWords(words: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const { buffer, offset } = room(length * 4);
  const placed = new Uint32Array(buffer, offset, length);
  placed.set(words.subarray(0, length));
  return placed;
}
