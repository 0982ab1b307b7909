import { describe, expect, test } from '@jest/globals';

import { serverWait } from '@qeml-actions/attempts';

const NOW = Date.UTC(2026, 10, 5, 12, 0, 0);
const IN_A_MINUTE = NOW / 1_000 + 60;

describe('what a server asks for', () => {
  test.each<[string, number]>([
    ['Retry-After: 120', 120_000],
    ['retry-after: 0', 0],
    ['< Retry-After: 2\r\n< Content-Length: 0\r\n', 2_000],
    ['HTTP 503, retry-after=30;', 30_000],
    ['Retry-After: Thu, 05 Nov 2026 12:01:30 GMT', 90_000],
    ['Retry-After: Thu, 05 Nov 2026 11:00:00 GMT', 0],
    [`x-ratelimit-reset: ${String(IN_A_MINUTE)}`, 60_000],
    [`X-RateLimit-Reset: ${String(IN_A_MINUTE)}000`, 60_000],
    ['x-ratelimit-reset-after: 1.5', 1_500],
    ['x-rate-limit-reset: 45', 45_000],
    ['RateLimit-Reset: 45', 45_000],
    ["'x-ratelimit-reset': '45',", 45_000],
    ['{"message": "You are being rate limited.", "retry_after": 0.65, "global": false}', 650],
    ['{"retry_after_ms": 250}', 250],
    ['{"retry_after_seconds":3}', 3_000],
    ['{"retry-after":"7"}', 7_000],
    ['retry_after: 500ms', 500],
    ['Rate limit reached for gpt-4. Please try again in 20s. Visit the docs.', 20_000],
    ['Please try again in 1m30s.', 90_000],
    ['Please try again in 1h2m3s', 3_723_000],
    ['Please try again in 1.5s', 1_500],
    ['Please try again in 6ms.', 6],
    ['try again in about 2 minutes', 120_000],
    ['Try again in 1 hour 5 minutes', 3_900_000],
    ['Try again in 1 day', 86_400_000],
    ['Please retry after 20 seconds.', 20_000],
    ['Please retry in 3 mins', 180_000],
    ['Requests throttled, retry again after 5', 5_000],
    ['Please wait and try again in\n 10 seconds', 10_000],
  ])('%j asks for %d ms', (text, milliseconds) => {
    expect(serverWait(text, NOW)?.milliseconds).toBe(milliseconds);
  });

  test.each([
    '',
    'Retry-After:',
    'Retry-After: soon',
    'Retry-After: -5',
    'Retry-After: 5x',
    'Retry-After: 12345678901',
    'Retry-After: Thu, 99 Nov 2026 12:01:30 GMT',
    'retrying (attempt 2 of 3)',
    'try again in a while',
    'will not retry after the third time',
    'max_retry_after_login=1',
    'x-ratelimit-limit: 60',
    'x-ratelimit-remaining: 0',
    'entry after 5',
  ])('%j asks for nothing', (text) => {
    expect(serverWait(text, NOW)).toBeUndefined();
  });

  test('the last one counts, whatever its form', () => {
    expect(serverWait('Retry-After: 5\ntry again in 7s\n', NOW)).toEqual({
      milliseconds: 7_000,
      text: 'try again in 7s',
    });
    expect(serverWait('try again in 7s\nRetry-After: 5\n', NOW)).toEqual({
      milliseconds: 5_000,
      text: 'Retry-After: 5',
    });
  });

  test('part of a millisecond is waited for whole', () => {
    expect(serverWait('retry_after: 0.0001', NOW)?.milliseconds).toBe(1);
  });
});

test.each([
  'retry-after: ',
  'retry_after_',
  'retry after ',
  'try again in 1 ',
  'try again in 1m',
  'x-ratelimit-reset',
  'ratelimit-reset: ',
  '1',
  ' ',
  'Retry-After: Thu, 05 Nov ',
])('64 KiB of "%s" are read in time that grows with the length alone', (part) => {
  expect(serverWait(`${part.repeat(Math.ceil(65_536 / part.length))}\nRetry-After: 5`, NOW)?.milliseconds).toBe(5_000);
});
