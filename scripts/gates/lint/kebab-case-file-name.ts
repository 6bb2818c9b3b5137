import path from 'node:path';
import type { Rule } from 'eslint';

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|bench|d))*\.[cm]?[jt]s$/;

/** Files are named in kebab-case: `run-check.ts`, `run-check.test.ts`. */
export const kebabCaseFileName: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      name: 'Name the file in kebab-case, like "run-check.ts" or "run-check.test.ts", not "{{name}}".',
    },
  },
  create(context) {
    const name = path.basename(context.filename);
    return {
      Program(node) {
        if (!kebabCase.test(name)) context.report({ node, messageId: 'name', data: { name } });
      },
    };
  },
};
