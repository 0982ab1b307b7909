import { rounded } from './money.js';

/** What a basket costs in a currency, in its smallest unit. `items` carry their price in cents of a euro. */
export function total(items, currency, rates) {
  const rate = currency === 'EUR' ? 1 : rates[currency];
  if (rate === undefined) throw new RangeError(`No rate for ${currency}`);
  const cents = items.reduce((sum, { price, count = 1 }) => sum + price * count, 0);
  return rounded(cents * rate);
}
