/** What remains to be paid of a total when a voucher is taken off, in cents; never less than nothing. */
export function discounted(cents, voucher) {
  if (voucher === undefined) return cents;
  if (voucher.percent !== undefined) {
    const share = 1 - voucher.percent / 100;
    return cents * share;
  }
  return Math.max(0, cents - voucher.cents);
}
