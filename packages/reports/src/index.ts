export { Coverage } from './coverage/coverage.ts';
export { mergeCoverage } from './coverage/merge.ts';
export { patchCoverage } from './coverage/patch.ts';
export { formatOf, formats } from './catalogue.ts';
export { readReport } from './read.ts';
export { isAtLeast, SEVERITIES } from './severity.ts';
export { KINDS } from './kind.ts';
export { betterOf, inUnit, ofSeconds } from './units.ts';

export type { Kind } from './kind.ts';
export type { Reading, ReportFile } from './read.ts';
export type * from './model.ts';
export type * from './report.ts';
export type { Severity } from './severity.ts';
export type { Format } from './format.ts';
export type { Amount } from './units.ts';
