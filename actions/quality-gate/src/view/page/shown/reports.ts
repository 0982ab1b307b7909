import type { Facts } from '@qeml-actions/policy';

/** A report that was read, or that should have been. */
export interface ShownReport {
  readonly path: string;
  readonly format: string;
  readonly kinds: string;
  readonly tools: string;
  readonly id: string;
  readonly role: 'head' | 'base' | '';
  readonly how: 'declared' | 'found' | 'not read';
  /** What is wrong with it. */
  readonly issues: readonly string[];
}

/** All reports, those with something wrong first. */
export function shownReports({ reports, problems }: Facts): readonly ShownReport[] {
  const read = reports.map(({ id, role, declared, report }): ShownReport => ({
    path: report.path,
    format: report.format,
    kinds: report.kinds.join(', '),
    tools: report.tools.join(', '),
    id: id ?? '',
    role,
    how: declared ? 'declared' : 'found',
    issues: report.issues.map(({ issue, text }) => `${issue}: ${text}`),
  }));
  const unread = problems.map(({ id, path, format = '', kinds, problem, text }): ShownReport => ({
    path,
    format,
    kinds: kinds.join(', '),
    tools: '',
    id: id ?? '',
    role: '',
    how: 'not read',
    issues: [`${problem}: ${text}`],
  }));
  return [
    ...unread,
    ...read.filter(({ issues }) => issues.length > 0),
    ...read.filter(({ issues }) => issues.length === 0),
  ];
}
