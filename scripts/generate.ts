import { readmeFiles } from './docs.ts';
import { settle } from './generated.ts';
import { manifestFiles } from './manifests.ts';
import { schemaFiles } from './schemas.ts';
import { runScript, ScriptFault } from './script.ts';

/** In the order in which one may need what another wrote. */
const GENERATORS = [manifestFiles, schemaFiles, readmeFiles];

/** Writes everything that is generated; with `--check` it says what is stale. One fault does not hide the next. */
async function generate(args: readonly string[]): Promise<void> {
  const faults: string[] = [];
  for (const files of GENERATORS) {
    try {
      settle(await files(), args);
    } catch (error) {
      if (!(error instanceof ScriptFault)) throw error;
      faults.push(error.message);
    }
  }
  if (faults.length > 0) throw new ScriptFault(faults.join('\n'));
}

await runScript(import.meta, generate);
