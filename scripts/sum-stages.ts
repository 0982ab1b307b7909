import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runScript, ScriptFault } from './script.ts';
import { describeTally, readTally, sum } from './tally.ts';

/** Reads what the stages of `.ci/run` left in a folder, says how each ended and ends with the one line for all. */
function sumStages([folder]: readonly string[]): void {
  if (folder === undefined) throw new ScriptFault('Usage: sum-stages.ts <folder of the reports>');
  const lines = readFileSync(join(folder, 'stages'), 'utf8').trim().split('\n');
  const tallies = lines.map((line) => {
    const [name = '', code = ''] = line.split(' ');
    const tally = readTally(join(folder, `${name}.json`), Number(code));
    console.log(`${tally.failed === 0 ? 'ok    ' : 'FAILED'} ${name} (exit code ${code})`);
    return tally;
  });
  const total = sum(tallies);
  console.log(describeTally(total));
  writeFileSync(join(folder, 'summed'), '');
  if (total.failed > 0) process.exitCode = 1;
}

await runScript(import.meta, sumStages);
