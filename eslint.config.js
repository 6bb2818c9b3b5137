import { defineConfig, globalIgnores } from 'eslint/config';
import { createNodeResolver } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { kebabCaseFileName } from './scripts/gates/lint/kebab-case-file-name.ts';
import { layeringConfig } from './scripts/gates/lint/layering-config.ts';

const root = import.meta.dirname;
const tests = ['**/*.test.ts'];
const configurations = ['*.config.js', '*.config.ts'];
const message = '`process` and `console` belong to src/cli: take what you need as an argument.';

/** The rules of CONTRIBUTING.md that a machine can keep. Layers and their edges: scripts/gates/lint/layers.ts. */
export default defineConfig(
  globalIgnores(['dist', 'coverage', 'openapi/generated', '.xinheng', 'xinheng-report']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js'] })] },
  },
  layeringConfig(root),
  {
    files: ['**/*.ts'],
    plugins: { xinheng: { rules: { 'kebab-case-file-name': kebabCaseFileName } } },
    rules: {
      'xinheng/kebab-case-file-name': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-extraneous-dependencies': [
        'error',
        { devDependencies: [...tests, 'scripts/**', ...configurations], packageDir: root },
      ],
      'no-console': 'error',
      'no-restricted-globals': ['error', { name: 'process', message }],
      'no-restricted-imports': ['error', { paths: ['process', 'node:process', 'console', 'node:console'] }],
      'no-param-reassign': ['error', { props: false }],
      'prefer-const': 'error',
      eqeqeq: 'error',
      'max-lines': ['warn', { max: 300 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A number or a flag in a sentence reads well as it is.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // `() => doIt()` is the plain way to pass on a call whose result nobody reads.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Letters of names and codes are taken one code point at a time.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Keys that come from outside are written as the strings they are.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Objects here are closures: no method reads `this`, so one may be passed on by itself.
      '@typescript-eslint/unbound-method': 'off',
      // Where an operation has no parameters, its typed call has none: that object is meant to be empty.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // Handlers of one kind share a signature; some have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // run-with-vitest puts back what vitest writes to `process`; main.ts is a program of its own, and
    // spawn-platform starts it with the Node that runs already.
    files: [
      'src/cli/**',
      'src/runner/run-with-vitest.ts',
      'mocks/platform/main.ts',
      'mocks/reference/spawn-platform.ts',
      'scripts/**',
      ...configurations,
    ],
    rules: { 'no-console': 'off', 'no-restricted-globals': 'off', 'no-restricted-imports': 'off' },
  },
  // Tables of single characters are spelt as one string and spread.
  { files: ['fixtures/tables/**/*.ts'], rules: { '@typescript-eslint/no-misused-spread': 'off' } },
  { files: configurations, rules: { 'import-x/no-default-export': 'off' } },
  {
    files: tests,
    rules: { 'max-lines': 'off', 'no-restricted-globals': 'off', 'no-restricted-imports': 'off' },
  },
);
