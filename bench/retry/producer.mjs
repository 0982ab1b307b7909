// node producer.mjs FILE BYTES: writes the file over and over, until so many bytes are written.
import { readFileSync, writeSync } from 'node:fs';

// Importing node:process would open process.stdout, and with it make descriptor 1 non-blocking.
const [, , file, bytes] = globalThis.process.argv;
const block = readFileSync(file);
let left = Number(bytes);
for (let at = 0; left > 0;) {
  const written = writeSync(1, block, at, Math.min(65_536, left, block.length - at));
  left -= written;
  at = (at + written) % block.length;
}
