import { codeOf } from '@qeml-actions/core';

import { webhookAnswered, webhookCancelled, webhookSilent, webhookUnreached } from '../../messages/escalation.ts';

const PATIENCE = 10_000;

/**
 * Posts JSON to an address that is a secret: no sentence of ours holds it, and it is followed nowhere else. Once, for an
 * answer that got lost may have had its effect. Why it failed, or undefined.
 */
export async function postJson(address: string, payload: object, cancel: AbortSignal): Promise<string | undefined> {
  const late = AbortSignal.timeout(PATIENCE);
  try {
    const answer = await fetch(address, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/json', 'user-agent': 'qeml-actions' },
      body: JSON.stringify(payload),
      signal: AbortSignal.any([late, cancel]),
    });
    await answer.body?.cancel();
    return answer.ok ? undefined : webhookAnswered(answer.status);
  } catch (error) {
    if (cancel.aborted) return webhookCancelled();
    if (late.aborted) return webhookSilent(PATIENCE / 1_000);
    // Node's own words may hold the address; the code does not.
    if (error instanceof TypeError) return webhookUnreached(codeOf(error.cause));
    throw error;
  }
}
