import { validate } from './history.checker.generated.js';
import { recorded, sorted } from './merge.ts';
import { emptyHistory, type FailureHistory } from './records.ts';

const SCHEMA = 'qeml-actions/failure-history/v1';

/** What a file holds, or why it is no history. */
export type HistoryFile = { readonly history: FailureHistory } | { readonly fault: string };

/** The text of a history: the same bytes for the same records, one record a line. */
export function historyText(history: FailureHistory): string {
  const { failures, runs, recoveries } = recorded(emptyHistory(), history);
  const lists = Object.entries({ failures, runs, recoveries }).map(([name, records]) => {
    const lines = records.map((record) => `\n    ${JSON.stringify(sorted(record))}`);
    return `  ${JSON.stringify(name)}: [${lines.join(',')}${lines.length > 0 ? '\n  ' : ''}]`;
  });
  return `{\n  "schema": "${SCHEMA}",\n${lists.join(',\n')}\n}\n`;
}

/** Reads what `historyText` wrote. A text that is broken, or of something else, is a fault, never an empty history. */
export function historyFrom(text: string): HistoryFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { fault: error instanceof SyntaxError ? `it is no JSON (${error.message})` : String(error) };
  }
  if (!validate(value)) {
    const [fault] = validate.errors ?? [];
    return { fault: `${fault?.instancePath || 'the whole of it'} ${fault?.message ?? 'is not as it should be'}` };
  }
  const { failures, runs, recoveries } = value;
  const times = [...failures, ...runs, ...recoveries].map(({ time }) => time);
  const bad = times.find((time) => Number.isNaN(Date.parse(time)));
  if (bad !== undefined) return { fault: `${bad} is no time` };
  return { history: recorded(emptyHistory(), { failures, runs, recoveries }) };
}
