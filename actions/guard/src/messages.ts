import type { Verdict } from '@qeml-actions/core';

import type { FailedTests } from './result.ts';

export function outsideWorkspace(folder: string): string {
  return `Input working-directory is "${folder}", which leads out of the workspace, where no report can be judged: name something inside it, or add \`gate\` to \`skip\`.`;
}

export function unreadConfiguration(file: string, reason: string): string {
  return `${file} could not be read: ${reason}.`;
}

export function badPolicy(file: string): string {
  return `${file} cannot be used as a policy.`;
}

/** Where the configuration was read from: one line of the log. */
export function configurationLine(file: string, sections: readonly string[] | undefined): string {
  if (sections === undefined) return `There is no ${file}: the defaults of each part hold.`;
  return `The configuration is ${file}, with the sections: ${sections.length === 0 ? 'none' : sections.join(', ')}.`;
}

export function nothingMeasured(): string {
  return 'Nothing was measured: the command left no report of tests, coverage or findings that is known.';
}

/** What to write so that the next run is measured. */
export function lineToAdd(): string {
  return (
    'Let the command write a report, such as `pytest --junitxml=reports/junit.xml`, and name it by ' +
    '`reports: "junit: reports/*.xml"`; or add `skip: gate`, if there is nothing to measure.'
  );
}

export function staleReports(paths: readonly string[]): string {
  const more = paths.length > 5 ? ` and ${String(paths.length - 5)} more` : '';
  return `There before the command and unchanged, therefore not read: ${paths.slice(0, 5).join(', ')}${more}.`;
}

export function failedTestsText({ count }: FailedTests): string {
  return count === 1 ? 'One test failed.' : `${String(count)} tests failed.`;
}

export function cancelledText(): string {
  return 'The step was cancelled before it had come to a verdict.';
}

export function healedText(): string {
  return 'What failed before, and passed when it was run again unchanged:';
}

/** Why a part says nothing, for a line of its own. */
export function partText(state: 'skipped' | 'not-run' | 'nothing', part: string): string {
  switch (state) {
    case 'skipped':
      return `left out by \`skip: ${part}\``;
    case 'not-run':
      return part === 'gate' ? 'not asked, for the command did not pass' : 'not needed';
    case 'nothing':
      return 'nothing was measured';
  }
  state satisfies never;
}

export function unread(part: string, mistakes: readonly string[]): string {
  return `${part} could not do its work:\n${mistakes.join('\n')}`;
}

export function gateFailure(verdict: Verdict, keys: readonly string[]): string {
  const what = keys.length === 0 ? '' : `: ${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ', …' : ''}`;
  return verdict === 'error' ? `what it left cannot be judged${what}` : `what it left falls short${what}`;
}
