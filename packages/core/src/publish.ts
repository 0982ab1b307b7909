import { annotationCommands, type Annotation } from './annotation.ts';
import { formatEntry } from './environment-file.ts';
import type { Manifest } from './inputs/spec.ts';
import { reportHeader, writeReport } from './report.ts';
import type { Runtime } from './runtime.ts';
import { cutSummary, SUMMARY_LIMIT } from './summary.ts';

/** What a user gets to see of a result. */
export interface View {
  /** Every declared output but `report`. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  /** Markdown; empty for none. */
  readonly summary: string;
  /** The report's own part; the header is added. */
  readonly report: object;
  /** Why the step fails; undefined where it does not. */
  readonly failure?: string | undefined;
}

/** Every output that a view gives, empty: for a step that ended before there was anything to say. */
export function emptyOutputs({ outputs }: Manifest): Readonly<Record<string, string>> {
  return Object.fromEntries(outputs.filter((name) => name !== 'report').map((name) => [name, '']));
}

/** Writes a view once: report, outputs, summary, annotations, all of it redacted. */
export async function publish(manifest: Manifest, view: View, runtime: Runtime): Promise<void> {
  const { environment, files, log, redactor } = runtime;
  const shown = redactor.redactAll(view);
  const duration = runtime.clock.now() - runtime.started;
  const header = redactor.redactAll(reportHeader(manifest, environment, runtime.startedAt, duration));
  const report = await writeReport(files, runtime.folder, manifest.name, { ...header, ...shown.report });
  await publishOutputs({ ...shown.outputs, report }, runtime);
  await publishSummary(shown.summary, runtime);
  for (const command of annotationCommands(shown.annotations)) log.command(command);
  if (shown.failure !== undefined) log.command({ name: 'error', data: shown.failure });
  await log.flush();
}

async function publishOutputs(outputs: Readonly<Record<string, string>>, { environment, files, log }: Runtime) {
  const path = environment['GITHUB_OUTPUT'];
  const entries = Object.entries(outputs).map(([name, value]) => ({ name, value }));
  if (path) await files.append(path, entries.map(formatEntry).join(''));
  else log.line('GITHUB_OUTPUT is not set, so no outputs were written: outside a runner, read the report.');
}

async function publishSummary(summary: string, { environment, files }: Runtime): Promise<void> {
  const path = environment['GITHUB_STEP_SUMMARY'];
  if (!path || summary === '') return;
  const before = (await files.readIfThere(path))?.length ?? 0;
  const text = cutSummary(summary, SUMMARY_LIMIT - before);
  if (text !== '') await files.append(path, text);
}
