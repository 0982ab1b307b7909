import { readManifest } from '../../../scripts/manifest.ts';
import { manifestModule } from '../../../scripts/manifests.ts';

/** One sentence for each name that only one side has. */
function differingNames(
  kind: string,
  [one, oneNames]: readonly [string, readonly string[]],
  [other, otherNames]: readonly [string, readonly string[]],
): readonly string[] {
  return [
    ...oneNames
      .filter((name) => !otherNames.includes(name))
      .map((name) => `${kind} ${name} is in ${one}, not in ${other}`),
    ...otherNames
      .filter((name) => !oneNames.includes(name))
      .map((name) => `${kind} ${name} is in ${other}, not in ${one}`),
  ];
}

/** Whether the manifest and the input spec name the same inputs. */
export function specFindings(manifest: string, spec: readonly string[]): readonly string[] {
  return differingNames('input', ['action.yml', Object.keys(readManifest(manifest).inputs)], ['inputs.ts', spec]);
}

/** Whether a run wrote the outputs that the manifest declares, and no others. */
export function outputFindings(manifest: string, written: readonly string[]): readonly string[] {
  return differingNames('output', ['action.yml', Object.keys(readManifest(manifest).outputs)], ['the run', written]);
}

/** Whether the module that carries the manifest into the bundle is what the manifest gives. */
export async function carriedFindings(name: string, manifest: string, module: string): Promise<readonly string[]> {
  return (await manifestModule(name, manifest)) === module
    ? []
    : ['manifest.generated.ts is not what action.yml gives'];
}

/** What the house asks of every manifest: names in kebab-case, a report, an ending, texts, the runtime. */
export function houseFindings(manifest: string, main: string): readonly string[] {
  const { inputs, outputs, runs } = readManifest(manifest);
  const names = [...Object.keys(inputs), ...Object.keys(outputs)];
  const described = [
    ...Object.entries(inputs).map(([name, { description }]): [string, string] => [name, description]),
    ...Object.entries(outputs),
  ];
  return [
    ...names.filter((name) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)).map((name) => `${name} is not kebab-case`),
    ...described.filter(([, text]) => text.trim() === '').map(([name]) => `${name} has no description`),
    ...Object.entries(inputs)
      .filter(([, input]) => input.required && input.default !== undefined)
      .map(([name]) => `${name} is required and has a default`),
    ...('report' in outputs ? [] : ['there is no output report']),
    ...('verdict' in outputs || 'outcome' in outputs ? [] : ['there is no output verdict or outcome']),
    ...(runs['using'] === 'node24' ? [] : ['runs.using is not node24']),
    ...(runs['main'] === main ? [] : [`runs.main is ${String(runs['main'])}, not ${main}`]),
  ];
}
