/** An amount in the smallest unit of its currency, without a fraction of it. */
export function round(amount) {
  return Math.round(amount);
}
