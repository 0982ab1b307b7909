const swc = { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } };

export default {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  // Jest's own default leaves one of two cores idle.
  maxWorkers: '100%',
  // A bundle test starts processes; on a busy machine jest's 5 s are not enough to tell a hang from a wait.
  testTimeout: 60_000,
};
