import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';

import { fetchRates } from '../src/rates.js';

/** Runs `use` with the address of a service that refuses everything. */
async function withRefusing(headers, use) {
  const server = createServer((_, response) => response.writeHead(503, headers).end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await use(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.close();
  }
}

test('a refusal says how long to wait', async () => {
  await withRefusing({ 'retry-after': '7' }, async (url) => {
    await assert.rejects(fetchRates(url), /503 Service Unavailable, Retry-After: 7/);
  });
});

test('a refusal without a time says none', async () => {
  await withRefusing({}, async (url) => {
    await assert.rejects(fetchRates(url), /503 Service Unavailable$/);
  });
});
