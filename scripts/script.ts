/** A failure that the reader of the terminal can mend: its text is all there is to say. */
export class ScriptFault extends Error {}

/** Runs a script when it is the one that was started, not imported; a fault ends it with 1 and its text alone. */
export async function runScript(
  meta: ImportMeta,
  main: (args: readonly string[]) => Promise<void> | void,
): Promise<void> {
  if (!meta.main) return;
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof ScriptFault)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
