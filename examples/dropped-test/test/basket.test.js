import assert from 'node:assert/strict';
import { test } from 'node:test';

import { total } from '../src/basket.js';
import { fetchRates } from '../src/rates.js';

const ITEMS = [{ price: 1999, count: 2 }, { price: 350 }];
const rates = await fetchRates(process.env.RATES_URL);

test('a basket in euros needs no rate', () => {
  assert.equal(total(ITEMS, 'EUR', rates), 4348);
});

test('a basket in dollars', () => {
  assert.equal(total(ITEMS, 'USD', rates), 5435);
});
