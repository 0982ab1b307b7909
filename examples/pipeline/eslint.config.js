export default [
  {
    files: ['**/*.js'],
    rules: { eqeqeq: 'error', 'no-fallthrough': 'error', 'no-unused-vars': 'error', 'prefer-const': 'error' },
  },
];
