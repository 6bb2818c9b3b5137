import path from 'node:path';
import type { Rule } from 'eslint';
import { findCycle } from './import-graph.ts';
import { visitImports } from './visit-imports.ts';

/** Refuses an import that leads back to its own file, by types alone too. */
export const noImportCycle: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { cycle: 'Import cycle: {{way}}. Move what both need into a file of its own.' },
  },
  create: (context) =>
    visitImports(context, (node, { file }) => {
      const cycle = findCycle(context.filename, file);
      if (!cycle) return;
      const way = [context.filename, ...cycle].map((step) => path.relative(context.cwd, step)).join(' → ');
      context.report({ node, messageId: 'cycle', data: { way } });
    }),
};
