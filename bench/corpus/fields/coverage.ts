import type { Fields } from '../compare.ts';

/** Shares of what was covered. */
export const coverage: Fields = ({ coverage }, expected) => {
  if (!coverage) return {};
  const totals = coverage.totals();
  const unresolved = expected['branch_semantics'] === 'unresolved';
  return Object.fromEntries(
    (['lines', 'branches', 'statements', 'functions'] as const)
      .filter((key) => !(unresolved && key === 'branches'))
      .map((key) => [key, { covered: totals[key][0], total: totals[key][1] }]),
  );
};
