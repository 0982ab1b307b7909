import type { ActionManifest } from './action-manifest.ts';
import { evaluateText } from './expression.ts';
import type { ExpressionScope } from './expression.ts';
import type { StepLog } from './step-log.ts';

/** What an action gets for its inputs: what `with` gives, then the manifest's defaults; a missing one stops nothing, as on GitHub. */
export function actionInputs(
  manifest: ActionManifest,
  given: Readonly<Record<string, string>>,
  scope: ExpressionScope,
  log: StepLog,
): Map<string, string> {
  const inputs = new Map<string, string>();
  const names = new Map([...manifest.inputs.keys()].map((name) => [name.toLowerCase(), name]));
  const unexpected: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    const known = names.get(name.toLowerCase());
    const deprecation = known === undefined ? undefined : manifest.inputs.get(known)?.deprecation;
    if (deprecation !== undefined) log.warning(`Input '${name}' has been deprecated with message: ${deprecation}`);
    if (known === undefined) unexpected.push(name);
    inputs.set(known ?? name, value);
  }
  for (const [name, input] of manifest.inputs) {
    if (!inputs.has(name)) inputs.set(name, input.default === undefined ? '' : evaluateText(input.default, scope));
  }
  if (unexpected.length > 0) {
    log.warning(
      `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${[...manifest.inputs.keys()].join("', '")}']`,
    );
  }
  return inputs;
}

/** INPUT_*: the name in upper case with _ for spaces, and hyphens kept. */
export function inputVariables(inputs: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(
    [...inputs].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}
