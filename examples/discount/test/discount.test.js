import assert from 'node:assert/strict';
import { test } from 'node:test';

import { discounted } from '../src/discount.js';

test('a voucher of 20 percent', () => {
  assert.equal(discounted(5000, { percent: 20 }), 4000);
});
