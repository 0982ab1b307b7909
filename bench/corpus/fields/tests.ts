import type { Fields } from '../compare.ts';

/** Formats whose tools do not tell a failure from an error. */
const TOGETHER = new Set([
  'xunit',
  'trx',
  'mocha-json',
  'dart-json',
  'rspec-json',
  'jest-json',
  'go-test-json',
  'nunit',
]);

/** Tests by how they ended. */
export const tests: Fields = ({ tests, format, figures }, expected) => {
  if (!tests) return {};
  const { total, passed, skipped, failed, errors, flaky } = tests;
  const apart = { failed, errors };
  const sum = Number(expected['failed']) + Number(expected['errors']);
  const together = failed + errors === sum ? { failed: expected['failed'], errors: expected['errors'] } : apart;
  return {
    total,
    passed,
    skipped,
    ...(TOGETHER.has(format) ? together : apart),
    // Of reruns the manifest counts the cases, the model the attempts.
    ...(format === 'junit' && { flaky, rerun: figures['rerun'] }),
  };
};
