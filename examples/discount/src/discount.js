/** What remains to be paid of a total when a voucher is taken off, in cents; never less than nothing. */
export function discounted(cents, voucher, today) {
  if (voucher.until !== undefined && today > voucher.until) return cents;
  if (voucher.percent !== undefined) return Math.round(cents * (1 - voucher.percent));
  if (voucher.cents !== undefined) return Math.max(0, cents - voucher.cents);
  return cents;
}

/** The voucher that leaves the least to pay. */
export function best(cents, vouchers, today) {
  let chosen;
  let least = cents;
  for (const voucher of vouchers) {
    const left = discounted(cents, voucher, today);
    if (left < least) {
      chosen = voucher;
      least = left;
    }
  }
  return chosen;
}

/** How a voucher is called on a bill. */
export function label(voucher) {
  if (voucher.name !== undefined) return voucher.name;
  if (voucher.percent !== undefined) return `${voucher.percent} % off`;
  if (voucher.cents !== undefined) {
    const euros = (voucher.cents / 100).toFixed(2);
    return `${euros} EUR off`;
  }
  return 'voucher';
}
