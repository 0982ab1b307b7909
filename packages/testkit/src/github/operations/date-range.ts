/** Whether a time lies in what GitHub's search calls a range: `>=A`, `<=A`, `>A`, `<A`, `A..B`, `A..*`, `*..B` or a day. */
export function inDateRange(time: string, range: string): boolean {
  const at = Date.parse(time);
  const [, operator, operand] = /^(>=|<=|>|<)(.+)$/.exec(range) ?? [];
  if (operator !== undefined && operand !== undefined) return compared(at, operator, operand);
  const [from = range, to = from] = range.split('..');
  return (from === '*' || at >= Date.parse(from)) && (to === '*' || at < endOf(to));
}

function compared(at: number, operator: string, operand: string): boolean {
  switch (operator) {
    case '>=':
      return at >= Date.parse(operand);
    case '>':
      return at >= endOf(operand);
    case '<=':
      return at < endOf(operand);
    default:
      return at < Date.parse(operand);
  }
}

/** A day means all of it, a time its second. */
function endOf(text: string): number {
  return Date.parse(text) + (text.includes('T') ? 1_000 : 86_400_000);
}
