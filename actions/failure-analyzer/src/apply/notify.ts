import { reportHeader } from '@qeml-actions/core';

import type { Called } from '../called.ts';
import { MANIFEST } from '../manifest.generated.ts';
import { notCalled } from '../messages/escalation.ts';
import type { Ports } from '../ports.ts';

import { postJson } from './escalate/webhook.ts';

/** What is posted: a text for people, and the report without what only the end of the step can tell. */
export interface Notice {
  readonly text: string;
  readonly report: object;
}

/** Posts a notice to the webhook. That it failed is a warning, and never holds the address. */
export async function notify(address: string, notice: Notice, called: Called, ports: Ports): Promise<Called> {
  const { environment, redactor, startedAt, started, clock, cancel } = ports;
  redactor.add(address);
  const header = reportHeader(MANIFEST, environment, startedAt, clock.now() - started);
  const payload = redactor.redactAll({ text: notice.text, report: { ...header, ...notice.report } });
  const why = await postJson(address, payload, cancel);
  if (why === undefined) return { ...called, webhook: 'posted' };
  return { ...called, webhook: 'failed', warnings: [...called.warnings, notCalled('webhook', why)] };
}
