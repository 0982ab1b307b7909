import { relative, sep } from 'node:path';

import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

import { boundaryFault } from './scripts/boundaries.ts';

const boundaries = {
  create(context) {
    const file = relative(import.meta.dirname, context.filename)
      .split(sep)
      .join('/');
    const check = (node) => {
      const message = typeof node.source?.value === 'string' ? boundaryFault(file, node.source.value) : undefined;
      if (message !== undefined) context.report({ node: node.source, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
    };
  },
};

const FORBIDDEN_SYNTAX = [
  {
    selector: 'MemberExpression[object.name="process"][property.name="exit"]',
    message: 'Nobody calls process.exit: set process.exitCode and return.',
  },
  {
    selector: 'CallExpression[callee.object.name="jest"][callee.property.name=/mock/i]',
    message: 'No module mocks: the world comes in as parameters.',
  },
  {
    selector: 'MemberExpression[object.name=/^(?:test|it|describe)$/][property.name="only"]',
    message: 'It would leave out all other tests.',
  },
];

export default defineConfig(
  { ignores: ['dist/', '.qeml/', 'coverage/', '**/*.generated.*', '**/fixtures/', 'examples/', 'scripts/setup.mjs'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { house: { rules: { boundaries } } },
    rules: {
      'house/boundaries': 'error',
      // A part is taken out of an object by naming it, so that the rest has it not.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-restricted-syntax': ['error', ...FORBIDDEN_SYNTAX],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 40 }],
      'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // An empty text is "not given", in inputs and variables alike: `||` is meant.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // An async function without await is how a synchronous mistake becomes a rejection.
      '@typescript-eslint/require-await': 'off',
      // There are no enums here, and it takes two fifths of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // It would ask for the `!` that another rule forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
    },
  },
  {
    // A catalogue's entry is data, as long as what it describes.
    files: ['packages/failures/src/rules/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    // A describe block is one function of many tests.
    rules: { 'max-lines-per-function': 'off' },
  },
);
