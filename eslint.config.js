import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { xinhengPlugin } from './scripts/gates/lint/xinheng-plugin.ts';

const root = import.meta.dirname;
const tests = ['**/*.test.ts'];
const configurations = ['*.config.js', '*.config.ts'];
const message = '`process` and `console` belong to src/cli: take what you need as an argument.';
const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, and give the file that name.',
};

/** The rules of CONTRIBUTING.md that a machine can keep. Layers and their edges: scripts/gates/lint/layers.ts. */
export default defineConfig(
  globalIgnores(['dist', 'coverage', 'openapi/generated', 'docs/examples', '.xinheng', 'xinheng-report']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
  },
  {
    files: ['**/*.ts'],
    plugins: { xinheng: xinhengPlugin },
    rules: {
      'xinheng/kebab-case-file-name': 'error',
      'xinheng/one-way-imports': 'error',
      'xinheng/no-import-cycle': 'error',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      'no-restricted-syntax': ['error', defaultExport],
      'no-console': 'error',
      'no-restricted-globals': ['error', { name: 'process', message }],
      'no-restricted-imports': ['error', { paths: ['process', 'node:process', 'console', 'node:console'] }],
      'no-param-reassign': ['error', { props: false }],
      'prefer-const': 'error',
      eqeqeq: 'error',
      'max-lines': ['warn', { max: 300 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Its advice is `!`, which the compiler cannot check and we do not use.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
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
    // vitest-runner puts back what vitest writes to `process`; run-platform and platform-host-process are a
    // program's own, and spawn-platform starts it with the Node that runs already. A test that msw misses is warned as Node warns.
    files: [
      'src/cli/**',
      'src/runner/vitest-runner.ts',
      'mocks/msw/notice-unintercepted.ts',
      'mocks/platform/run-platform.ts',
      'mocks/reference/platform-host-process.ts',
      'mocks/reference/spawn-platform.ts',
      'scripts/**',
      ...configurations,
    ],
    rules: { 'no-console': 'off', 'no-restricted-globals': 'off', 'no-restricted-imports': 'off' },
  },
  // Tables of single characters are spelt as one string and spread.
  { files: ['fixtures/tables/**/*.ts'], rules: { '@typescript-eslint/no-misused-spread': 'off' } },
  { files: configurations, rules: { 'no-restricted-syntax': 'off' } },
  {
    files: tests,
    rules: { 'max-lines': 'off', 'no-restricted-globals': 'off', 'no-restricted-imports': 'off' },
  },
);
