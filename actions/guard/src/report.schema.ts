import { OUTCOMES, REPORT_HEADER_KEYS, REPORT_HEADER_PROPERTIES, TRANSIENCES, VERDICTS } from '@qeml-actions/core';

import { reportSchema as analysis } from '../../failure-analyzer/src/view.ts';
import { reportSchema as gate } from '../../quality-gate/src/view.ts';
import { reportSchema as command } from '../../retry-with-backoff/src/view.ts';

import { PARTS } from './inputs.ts';

const text = { type: 'string' } as const;

interface WholeReport {
  readonly properties: Readonly<Record<string, object>>;
  readonly required: readonly string[];
}

/** A part's own report: what its published schema says, without the header that the whole report carries. */
function partReport({ properties, required }: WholeReport, description: string) {
  const header = new Set(['schema', ...Object.keys(REPORT_HEADER_PROPERTIES)]);
  const own = Object.entries(properties).filter(([name]) => !header.has(name));
  return {
    type: ['object', 'null'],
    description,
    additionalProperties: false,
    required: required.filter((name) => !header.has(name)),
    properties: Object.fromEntries(own),
  } as { readonly type: readonly ['object', 'null'] };
}

/** The JSON report of the guarded step. */
export const schema = {
  $id: 'qeml-actions/guard/v1',
  title: 'Report of the guarded step',
  type: 'object',
  additionalProperties: false,
  required: [
    ...REPORT_HEADER_KEYS,
    'verdict',
    'reason',
    'outcome',
    'category',
    'transient',
    'evidence',
    'skipped',
    'failed-tests',
    'stale-reports',
    'faults',
    'command',
    'analysis',
    'gate',
  ],
  properties: {
    schema: { const: 'qeml-actions/guard/v1' },
    ...REPORT_HEADER_PROPERTIES,
    verdict: { enum: VERDICTS },
    reason: { ...text, description: 'What came out, in one sentence.' },
    outcome: { enum: OUTCOMES },
    category: { type: ['string', 'null'], description: 'What kind of failure the last failed attempt shows.' },
    transient: { enum: [...TRANSIENCES, null] },
    evidence: { type: ['string', 'null'], description: 'The line that this rests on.' },
    skipped: { type: 'array', items: { enum: PARTS } },
    'failed-tests': {
      type: 'array',
      description: 'The tests that failed, by the reports that a failed command left; up to a hundred.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'report'],
        properties: { name: text, report: text },
      },
    },
    'stale-reports': {
      type: 'array',
      items: text,
      description: 'Reports that were there before the command and are as they were.',
    },
    faults: { type: 'array', items: text, description: 'Why a part could not do its work.' },
    command: partReport(command, 'The report of retry-with-backoff; null where the command never had its turn.'),
    analysis: partReport(analysis, 'The report of failure-analyzer; null where nothing was analyzed.'),
    gate: partReport(gate, 'The report of quality-gate; null where nothing was judged.'),
  },
} as const;
