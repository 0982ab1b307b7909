import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { parseDocument } from 'yaml';

export interface ManifestInput {
  readonly default: string | undefined;
  readonly required: boolean;
  readonly deprecation: string | undefined;
}

/** A JavaScript action's manifest; scripts are absolute paths. */
export interface ActionManifest {
  readonly file: string;
  readonly folder: string;
  readonly name: string;
  readonly inputs: ReadonlyMap<string, ManifestInput>;
  readonly using: string;
  readonly main: string;
  readonly pre: string | undefined;
  readonly preIf: string;
  readonly post: string | undefined;
  readonly postIf: string;
}

/** Reads the action.yml (or action.yaml) of a folder. Only JavaScript actions are run here: any other is an error. */
export function readActionManifest(folder: string): ActionManifest {
  const file = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find((path) => existsSync(path));
  if (file === undefined) throw new Error(`There is no action.yml in ${folder}.`);
  const document = parseDocument(readFileSync(file, 'utf8'));
  const problem = document.errors[0];
  if (problem !== undefined) throw new Error(`${file}: ${problem.message}`, { cause: problem });
  const root = mapping(document.toJS({ maxAliasCount: 100 }), file);
  const runs = mapping(root['runs'], `${file}: runs`);
  const using = text(runs['using']) ?? '';
  if (!/^node\d+$/i.test(using))
    throw new Error(`${file}: runs.using is '${using}'; only JavaScript actions can be run here.`);
  const script = (key: string): string | undefined => {
    const value = text(runs[key]);
    return value === undefined ? undefined : resolve(folder, value);
  };
  const main = script('main');
  if (main === undefined) throw new Error(`${file}: runs.main is missing.`);
  return {
    file,
    folder,
    name: text(root['name']) ?? '',
    inputs: readInputs(root['inputs'], file),
    using,
    main,
    pre: script('pre'),
    preIf: text(runs['pre-if']) ?? 'always()',
    post: script('post'),
    postIf: text(runs['post-if']) ?? 'always()',
  };
}

function readInputs(value: unknown, file: string): Map<string, ManifestInput> {
  if (value === undefined || value === null) return new Map();
  return new Map(
    Object.entries(mapping(value, `${file}: inputs`)).map(([name, entry]) => {
      const input = entry === null ? {} : mapping(entry, `${file}: inputs.${name}`);
      return [
        name,
        {
          default: text(input['default']),
          required: input['required'] === true,
          deprecation: text(input['deprecationMessage']),
        },
      ];
    }),
  );
}

function mapping(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${where} is not a mapping.`);
  return { ...value };
}

function text(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : scalar(value);
}

function scalar(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`${JSON.stringify(value)} stands where a text is expected.`);
}
