/** How long one answer may take, to its last byte. Without it a server that hangs holds a step for five minutes. */
const LONGEST_ANSWER = 60_000;

/**
 * `fetch`, but an answer is whole or an error: Octokit takes a body that ends early for an empty text, and JSON that is
 * none for a text. Cancelling ends what is under way; what is asked after it, to leave things in order, is answered.
 */
export function wholeAnswer(cancel: AbortSignal | undefined): typeof fetch {
  return async (input, init) => {
    const late = AbortSignal.timeout(LONGEST_ANSWER);
    const signal = cancel === undefined || cancel.aborted ? late : AbortSignal.any([cancel, late]);
    const response = await fetch(input, { ...init, signal });
    const text = await response.clone().text();
    const json = response.headers.get('content-type')?.startsWith('application/json') === true;
    if (json && text !== '') JSON.parse(text);
    return response;
  };
}
