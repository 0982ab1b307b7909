import { join } from 'node:path';

import type { Files } from './files.ts';
import { inputTexts, type Environment, type Manifest } from './inputs/spec.ts';

/** What every report carries beside what was decided and why. */
export interface ReportHeader {
  readonly schema: string;
  readonly commit: string;
  readonly 'run-id': string;
  readonly 'run-attempt': number;
  /** RFC 3339, in UTC. */
  readonly 'started-at': string;
  readonly 'duration-ms': number;
  /** The text of every input, defaults included. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** The JSON Schema of the header's properties, for the actions' own schemas to begin with. */
export const REPORT_HEADER_PROPERTIES = {
  commit: { type: 'string', description: 'The commit that the run is for; empty outside a run.' },
  'run-id': { type: 'string', description: 'The id of the run; empty outside a run.' },
  'run-attempt': { type: 'integer', minimum: 1 },
  'started-at': { type: 'string', description: 'RFC 3339, in UTC.' },
  'duration-ms': { type: 'integer', minimum: 0 },
  inputs: {
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'The text of every input, defaults included; secrets redacted.',
  },
} as const;

/** What the schema of every action's report requires. */
export const REPORT_HEADER_KEYS = [
  'schema',
  ...(Object.keys(REPORT_HEADER_PROPERTIES) as (keyof typeof REPORT_HEADER_PROPERTIES)[]),
] as const;

/** The header of an action's report. */
export function reportHeader(
  manifest: Manifest,
  environment: Environment,
  startedAt: Date,
  durationMs: number,
): ReportHeader {
  return {
    schema: `qeml-actions/${manifest.name}/v1`,
    commit: environment['GITHUB_SHA'] ?? '',
    'run-id': environment['GITHUB_RUN_ID'] ?? '',
    'run-attempt': Number(environment['GITHUB_RUN_ATTEMPT'] ?? '1') || 1,
    'started-at': startedAt.toISOString(),
    'duration-ms': Math.round(durationMs),
    inputs: inputTexts(manifest, environment),
  };
}

/** Writes a report under the first free name, `<action>-<n>.json`, and returns its path. */
export async function writeReport(files: Files, folder: string, action: string, report: object): Promise<string> {
  const content = `${JSON.stringify(report, undefined, 2)}\n`;
  for (let n = 1; ; n++) {
    const path = join(folder, `${action}-${String(n)}.json`);
    if (await files.create(path, content)) return path;
  }
}
