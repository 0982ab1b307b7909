import { InputError } from '../errors.ts';

import { Mistake, type Decoder } from './decoder.ts';

/** What action.yml says of an action; generated from it, so that defaults live there alone. */
export interface Manifest {
  readonly name: string;
  readonly inputs: Readonly<Record<string, { readonly required: boolean; readonly default: string | undefined }>>;
  readonly outputs: readonly string[];
}

/** The decoders of an action's inputs, keyed as in action.yml. */
export type InputSpec = Readonly<Record<string, Decoder<unknown>>>;

/** The values that a spec gives. */
export type InputsOf<S extends InputSpec> = { readonly [K in keyof S]: S[K] extends Decoder<infer T> ? T : never };

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The name of the variable in which the runner hands an input over. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** The text of every input: what was given, else the manifest's default, else the empty text. */
export function inputTexts(manifest: Manifest, environment: Environment): Readonly<Record<string, string>> {
  const texts = Object.entries(manifest.inputs).map(([name, input]) => {
    const given = environment[inputVariable(name)] ?? '';
    return [name, given.trim() === '' ? (input.default ?? '') : given] as const;
  });
  return Object.fromEntries(texts);
}

/**
 * Reads every input once. An empty one takes its default of the manifest.
 * @throws InputError that names all mistakes together: name, value, what was expected
 */
export async function readInputs<S extends InputSpec>(
  spec: S,
  manifest: Manifest,
  environment: Environment,
): Promise<InputsOf<S>> {
  const texts = inputTexts(manifest, environment);
  const values: Record<string, unknown> = {};
  const mistakes: string[] = [];
  for (const [name, decoder] of Object.entries(spec)) {
    const text = texts[name] ?? '';
    const value = await decode(decoder, text);
    if (value instanceof Mistake) mistakes.push(sentence(name, text, decoder, value));
    else values[name] = value;
  }
  if (mistakes.length > 0) throw new InputError(mistakes);
  return values as InputsOf<S>;
}

/**
 * The inputs of a step that another action composes: these texts, and the manifest's defaults for what is not among them.
 * @throws InputError that names all mistakes together
 */
export async function composedInputs<S extends InputSpec>(
  spec: S,
  manifest: Manifest,
  given: Readonly<Record<string, string>>,
): Promise<InputsOf<S>> {
  const variables = Object.entries(given).map(([name, text]) => [inputVariable(name), text] as const);
  return readInputs(spec, manifest, Object.fromEntries(variables));
}

async function decode(decoder: Decoder<unknown>, text: string): Promise<unknown> {
  if (text.trim() !== '') return decoder.decode(decoder.raw ? text : text.trim());
  return decoder.empty ? decoder.empty() : new Mistake('is required and was not given');
}

function sentence(name: string, text: string, decoder: Decoder<unknown>, mistake: Mistake): string {
  if (text.trim() === '')
    return `Input ${name} ${mistake.detail ?? 'is required and was not given'}: give ${decoder.expected}.`;
  if (mistake.detail !== undefined) return `Input ${name}: ${mistake.detail}.`;
  return `Input ${name} is "${abbreviated(text.trim())}": expected ${decoder.expected}.`;
}

function abbreviated(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
