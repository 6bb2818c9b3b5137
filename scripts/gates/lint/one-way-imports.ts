import path from 'node:path';
import type { Rule } from 'eslint';
import { isWithin, layerOf } from './layers.ts';
import { visitImports } from './visit-imports.ts';

/** Refuses an import that the table of layers does not grant. */
export const oneWayImports: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      layer:
        'Imports point one way: {{layer}} may not import {{file}}, only {{may}} (scripts/gates/lint/layers.ts).',
      types: '{{layer}} may import only types from {{file}}: write "import type".',
    },
  },
  create(context) {
    const fromRoot = (file: string): string => path.relative(context.cwd, file).replaceAll(path.sep, '/');
    const layer = layerOf(fromRoot(context.filename));
    if (!layer) return {};
    const { name, may, mayTypes = [] } = layer;
    return visitImports(context, (node, imported) => {
      const file = fromRoot(imported.file);
      if (may.some((place) => isWithin(file, place))) return;
      const grantsTypes = mayTypes.some((place) => isWithin(file, place));
      if (grantsTypes && imported.typeOnly) return;
      const messageId = grantsTypes ? 'types' : 'layer';
      context.report({ node, messageId, data: { layer: name, file, may: may.join(', ') } });
    });
  },
};
