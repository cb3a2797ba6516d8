import tseslint from 'typescript-eslint';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';

const code = ['**/*.ts', '**/*.tsx'];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/lib/**',
      '**/lib-commonjs/**',
      '**/dist/**',
      '**/temp/**',
      '**/release/**',
      '.build/**',
      '.local-tenant/**',
      'spfx-webparts/**',
      'test/spfx/**',
      '**/*.cjs',
      '**/*.mjs',
      '**/*.js',
      '**/vite.config.ts',
    ],
  },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: code })),
  { files: code, ...jsxA11y.flatConfigs.recommended },
  {
    files: code,
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      complexity: ['error', 8],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-console': 'error',
      'no-warning-comments': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  // What somebody types passes the guard for personal data; only what cannot be words is free: dates, numbers, a search.
  {
    files: ['shared/ui/**', 'teams-app/**'],
    ignores: ['shared/ui/parts/guarded/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: '@fluentui/react-textarea', message: 'Use CountedTextarea or GuardedTextarea.' },
        { name: '@fluentui/react-combobox', message: 'A free choice is free text: put it under guard.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'JSXOpeningElement[name.name=/^(Input|input|textarea|SearchBox)$/]:not(:has(JSXAttribute[name.name="type"] > Literal[value=/^(date|time|number|email|search|checkbox|radio|file)$/])):not(:has(JSXAttribute[name.name=/^(readOnly|inputMode)$/]))',
          message: 'Free text is typed in GuardedInput, GuardedTextarea or CountedTextarea.',
        },
      ],
    },
  },
  // A table of cases reads best in one piece.
  { files: ['test/**'], rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', 300] } },
  { files: ['shared/adapters/memory/**'], rules: { '@typescript-eslint/require-await': 'off' } },
);
