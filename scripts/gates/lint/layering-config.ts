import path from 'node:path';
import type { Linter } from 'eslint';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { layers, type Layer } from './layers.ts';
import { noImportCycle } from './no-import-cycle.ts';

/** The lint configuration that keeps imports one-way and free of cycles in the repository at `root`. */
export function layeringConfig(root: string): Linter.Config[] {
  return [
    { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
    {
      plugins: {
        'import-x': importX,
        layering: { rules: { 'no-import-cycle': noImportCycle } },
        'types-only': tseslint.plugin,
      },
      rules: { 'layering/no-import-cycle': 'error' },
    },
    ...layers.map((layer) => configOf(layer, root)),
  ];
}

function configOf({ name, files, may, typesOnly = [] }: Layer, root: string): Linter.Config {
  const zone = {
    target: '.',
    from: '.',
    except: ['node_modules', ...may],
    message: `Imports point one way: ${name} may import only ${may.join(', ')} (scripts/gates/lint/layers.ts).`,
  };
  const patterns = typesOnly.map((file) => ({
    regex: `/${path.basename(file).replaceAll('.', '\\.')}$`,
    allowTypeImports: true,
    message: `Import only types from ${file}.`,
  }));
  return {
    files: [...files],
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: root, zones: [zone] }],
      'types-only/no-restricted-imports': patterns.length > 0 ? ['error', { patterns }] : 'off',
    },
  };
}
