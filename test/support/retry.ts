import { afterEach } from '@jest/globals';
import { startAction, type ActionOptions, type ActionResult, type ActionRun } from '@qeml-actions/testkit';

const runs: ActionRun[] = [];

/** Removes what the runs of a test have made. */
export function cleanUpAfterEach(): void {
  afterEach(() => {
    for (const run of runs.splice(0)) run.cleanup();
  });
}

/** Starts retry-with-backoff's bundle; it waits for nothing between attempts unless told. */
export function startRetry(inputs: Readonly<Record<string, string>>, options: Partial<ActionOptions> = {}): ActionRun {
  const run = startAction({ action: 'retry-with-backoff', with: { 'initial-delay': '0', ...inputs }, ...options });
  runs.push(run);
  return run;
}

export function retry(
  inputs: Readonly<Record<string, string>>,
  options: Partial<ActionOptions> = {},
): Promise<ActionResult> {
  return startRetry(inputs, options).result;
}

/** A line of a script that fails so many times and passes then; `$n` is the number of the attempt. */
export function failTimes(times: number): string {
  return `n=$(( $(cat count 2>/dev/null || echo 0) + 1 )); echo $n > count; echo "try $n"; [ $n -gt ${String(times)} ] || exit 1`;
}
