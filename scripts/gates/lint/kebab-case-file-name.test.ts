import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { kebabCaseFileName } from './kebab-case-file-name.ts';

function lint(file: string): string[] {
  const linter = new Linter();
  const plugins = { xinheng: { rules: { 'kebab-case-file-name': kebabCaseFileName } } };
  const rules = { 'xinheng/kebab-case-file-name': 'error' } as const;
  return linter.verify('', [{ files: ['**/*.ts'], plugins, rules }], file).map(({ message }) => message);
}

test.each(['src/run-check.ts', 'src/run-check.test.ts', 'sm2-key.ts', 'vitest.config.ts'])(
  'accepts %s',
  (file) => {
    expect(lint(file)).toEqual([]);
  },
);

test.each(['src/runCheck.ts', 'src/Run.ts', 'src/run_check.ts', 'src/run--check.ts'])(
  'refuses %s',
  (file) => {
    expect(lint(file)).toHaveLength(1);
  },
);
