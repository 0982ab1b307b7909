import { InputError, messageOf } from './errors.ts';
import type { Manifest } from './inputs/spec.ts';
import { publish, type View } from './publish.ts';
import { systemRuntime, type Runtime } from './runtime.ts';

/** An action as its entry hands it over. */
export interface Action {
  readonly manifest: Manifest;
  readonly main: (runtime: Runtime) => Promise<View>;
  /** The view of a run that ended, for this reason, before anything was decided; its `failure` is the reason. */
  readonly undecided: (reason: string) => View;
}

/**
 * Runs an action to one of three endings: an outcome that was decided, an `InputError` that is the user's to mend, a bug
 * with its stack in debug. Whichever it is, outputs and report are written.
 */
export async function runAction(action: Action, runtime: Runtime = systemRuntime()): Promise<void> {
  let view: View;
  try {
    view = await action.main(runtime);
  } catch (error) {
    view = action.undecided(error instanceof InputError ? error.message : bug(action.manifest.name, error, runtime));
  }
  if (view.failure !== undefined) process.exitCode = 1;
  await publish(action.manifest, view, runtime);
}

function bug(name: string, error: unknown, { log, redactor }: Runtime): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : messageOf(error);
  log.command({ name: 'debug', data: redactor.redact(stack) });
  return `${name} has a bug: ${messageOf(error)}. Its stack is in the debug log (re-run with debug logging on).`;
}
