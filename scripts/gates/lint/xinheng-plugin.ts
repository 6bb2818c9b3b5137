import type { ESLint } from 'eslint';
import { kebabCaseFileName } from './kebab-case-file-name.ts';
import { noImportCycle } from './no-import-cycle.ts';
import { oneWayImports } from './one-way-imports.ts';

/** The rules of this repository that no package has. */
export const xinhengPlugin = {
  rules: {
    'kebab-case-file-name': kebabCaseFileName,
    'no-import-cycle': noImportCycle,
    'one-way-imports': oneWayImports,
  },
} satisfies ESLint.Plugin;
