import { emptyHistory, historyFrom, historyText, type FailureHistory } from '@qeml-actions/failures';

/** What is to be written in place of a text; `broken`: the text was something, and no history. */
export interface Changed {
  readonly next: string;
  readonly broken: boolean;
}

/** From what a store holds now, which may be more than what was read, to what it shall hold. */
export type Change = (text: string | undefined) => Changed;

export function changeBy(change: (history: FailureHistory) => FailureHistory): Change {
  return (text) => {
    const file = text === undefined ? { history: emptyHistory() } : historyFrom(text);
    if ('history' in file) return { next: historyText(change(file.history)), broken: false };
    return { next: historyText(change(emptyHistory())), broken: true };
  };
}
