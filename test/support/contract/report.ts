import { Ajv } from 'ajv';

import { readManifest } from '../../../scripts/manifest.ts';

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function schemaFindings(schema: string, report: unknown): readonly string[] {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  const validate = ajv.compile(record(JSON.parse(schema)));
  if (validate(report)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `report${instancePath} ${message ?? 'is not as published'}`,
  );
}

/** Where the inputs that a report says it ran with are neither what was given nor the defaults of action.yml. */
function inputFindings(manifest: string, given: Readonly<Record<string, string>>, report: unknown): readonly string[] {
  const told = record(record(report)['inputs']);
  return Object.entries(readManifest(manifest).inputs).flatMap(([name, input]) => {
    const wanted = given[name] ?? input.default ?? '';
    const shown = told[name] ?? '';
    // The runner evaluates an expression before the action sees it.
    return shown === wanted || wanted.includes('${{')
      ? []
      : [`the report says of ${name} ${JSON.stringify(shown)}, action.yml ${JSON.stringify(wanted)}`];
  });
}

/** Where a run's report is not what its schema allows, or tells of other defaults than action.yml. */
export function reportFindings(
  manifest: string,
  given: Readonly<Record<string, string>>,
  schema: string,
  report: unknown,
): readonly string[] {
  return [...schemaFindings(schema, report), ...inputFindings(manifest, given, report)];
}
