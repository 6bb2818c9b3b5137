import path from 'node:path';
import type { Rule } from 'eslint';
import { findCycle } from './import-graph.ts';

/** Refuses an import that leads back to its own file. Unlike import-x/no-cycle it follows type-only imports too. */
export const noImportCycle: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { cycle: 'Import cycle: {{way}}. Move what both need into a file of its own.' },
  },
  create(context) {
    const file = context.filename;
    function check(node: Rule.Node, source: unknown): void {
      if (typeof source !== 'string' || !source.startsWith('.')) return;
      const cycle = findCycle(file, path.resolve(path.dirname(file), source));
      if (!cycle) return;
      const way = [file, ...cycle].map((step) => path.relative(context.cwd, step)).join(' → ');
      context.report({ node, messageId: 'cycle', data: { way } });
    }
    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ImportExpression: (node) => check(node, node.source.type === 'Literal' ? node.source.value : undefined),
    };
  },
};
