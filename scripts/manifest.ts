import { parse } from 'yaml';

/** An input as action.yml declares it; every text is as it is written there. */
export interface DeclaredInput {
  readonly description: string;
  readonly required: boolean;
  readonly default: string | undefined;
}

/** What action.yml says, as far as our tools ask. */
export interface DeclaredAction {
  readonly inputs: Readonly<Record<string, DeclaredInput>>;
  /** Each output's description. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly runs: Readonly<Record<string, unknown>>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function record(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Reads an action.yml. The failsafe schema keeps a default as it is written: the runner passes `1.0` on as `1.0`. */
export function readManifest(source: string): DeclaredAction {
  const content = record(parse(source, { schema: 'failsafe' }));
  const inputs = Object.entries(record(content['inputs'])).map(([name, value]): [string, DeclaredInput] => {
    const input = record(value);
    const description = text(input['description']) ?? '';
    return [name, { description, required: input['required'] === 'true', default: text(input['default']) }];
  });
  const outputs = Object.entries(record(content['outputs'])).map(([name, value]): [string, string] => [
    name,
    text(record(value)['description']) ?? '',
  ]);
  return { inputs: Object.fromEntries(inputs), outputs: Object.fromEntries(outputs), runs: record(content['runs']) };
}
