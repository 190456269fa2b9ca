'use strict';
// Here and not in the root on purpose: Heft lints whatever it finds there, and a build must not fail for a lint. `npm
// run check` does.
const path = require('node:path');
const tseslint = require('typescript-eslint');
const reactHooks = require('eslint-plugin-react-hooks');
const jsxA11y = require('eslint-plugin-jsx-a11y');
const spfx = require('@microsoft/eslint-plugin-spfx');

const spfxPlugin = spfx.default ?? spfx;

module.exports = tseslint.config(
  {
    ignores: [
      'lib/**',
      'lib-commonjs/**',
      'dist/**',
      'release/**',
      'temp/**',
      'node_modules/**',
      'sharepoint/solution/**',
      'coverage/**',
    ],
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'sharepoint/**/*.ts', 'tests/**/*.ts', 'tests/**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: './config/tsconfig.check.json', tsconfigRootDir: path.resolve(__dirname, '..') },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'allow-as-parameter' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Ports and services are object literals without `this`; their methods may be handed on.
      '@typescript-eslint/unbound-method': 'off',
      // A port may be async by its type and answer at once.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-namespace': 'error',
      '@typescript-eslint/parameter-properties': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'A union of strings says the same and costs nothing at run time.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that holds the thing.' },
      ],
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 350 }],
      // more than a reader holds in mind at once
      complexity: ['error', 15],
      'no-nested-ternary': 'error',
    },
  },
  {
    // What the package ships: Microsoft's own rules for SharePoint Framework, hooks and accessibility.
    files: ['src/**/ui/**/*.ts', 'src/**/*.tsx', 'src/places/**/*.ts', 'src/webparts/**/*.ts'],
    plugins: { '@microsoft/spfx': spfxPlugin, 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      '@microsoft/spfx/no-require-ensure': 'error',
      '@microsoft/spfx/import-requires-chunk-name': 'error',
      '@microsoft/spfx/pair-react-dom-render-unmount': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    // Tests and the local machine talk to a terminal and read JSON of unknown shape on purpose.
    files: ['tests/**/*.ts', 'tests/**/*.tsx', 'src/local/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
);
