import { expect, test } from '@jest/globals';
import { Mistake } from '@qeml-actions/core';

import { instant } from '../../../actions/quality-gate/src/instant.ts';

test.each([
  ['2026-11-21T18:00:00Z', '2026-11-21T18:00:00.000Z'],
  ['2026-11-21t18:00:00.5z', '2026-11-21T18:00:00.500Z'],
  ['2026-12-01T01:00+02:00', '2026-11-30T23:00:00.000Z'],
  ['2024-02-29 12:00:00-05:00', '2024-02-29T17:00:00.000Z'],
])('%s is an instant', (text, iso) => {
  const value = instant().decode(text);
  expect(value instanceof Date && value.toISOString()).toBe(iso);
});

test.each([
  '2026-11-21',
  '2026-11-21T18:00:00',
  '2026-02-29T12:00:00Z',
  '2026-02-30T12:00:00Z',
  '2026-13-01T12:00:00Z',
  '2026-01-01T25:00:00Z',
  '1796000000',
  'now',
])('%s is none', (text) => {
  expect(instant().decode(text)).toBeInstanceOf(Mistake);
});
