import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

// Part of `npm run build`: makes one file of `xinheng mock` and what it imports. Finding and linking its 300 modules
// takes Node longer than running them.
const root = path.resolve(import.meta.dirname, '../..');
const outdir = path.join(root, 'dist/src/cli');

/** What looks for files beside itself and is loaded later, if at all: it stays where the compiler put it. */
const apart = [
  'src/console/create-console-app.ts',
  'src/pages/create-pages-app.ts',
  'src/pages/list-pages.ts',
  'fixtures/world/fallback/load-borrowed.ts',
];

/** What looks upwards for the package, or asks Node for a module by its name: it may be anywhere in it. */
const anywhere = [
  'src/contract/generated-folder.ts',
  'src/contract/lazy-ajv.ts',
  'src/contract/require-generated.ts',
  'src/contract/tool-version.ts',
  'src/crypto/lazy-sm2.ts',
];

const leaveApart: Plugin = {
  name: 'leave-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path: told, resolveDir }) => {
      const file = path.relative(root, path.resolve(resolveDir, told));
      if (!apart.includes(file)) return undefined;
      const emitted = path.join(root, 'dist', file.replace(/ts$/, 'js'));
      return { path: `./${path.relative(outdir, emitted)}`, external: true };
    });
  },
};

/**
 * Built-ins are asked for by a call: an `import` of `node:http` reads each of its exports, and one of them loads the
 * whole of Node's `fetch`.
 */
const askForBuiltins: Plugin = {
  name: 'ask-for-builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path: name }) => ({ path: name, namespace: 'builtin' }));
    onLoad({ filter: /./, namespace: 'builtin' }, ({ path: name }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(name)});`,
    }));
  },
};

/** Of the packages it brings in this one; others are loaded from where they are installed, when they are needed. */
const brought = 'commander';
const licence = readFileSync(path.join(root, 'node_modules', brought, 'LICENSE'), 'utf8');

const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

const { metafile } = await build({
  entryPoints: [path.join(root, 'src/cli/run-mock.ts')],
  outdir,
  chunkNames: 'run-mock-[name]-[hash]',
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  external: Object.keys(dependencies).filter((name) => name !== brought),
  banner: { js: `/*! The program of xinheng mock holds ${brought}:\n${licence.trim()} */` },
  // Names stay: errors are to be read.
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
  plugins: [leaveApart, askForBuiltins],
});
const lost = Object.keys(metafile.inputs).filter(
  (file) =>
    !file.startsWith('builtin:') &&
    !file.startsWith('node_modules/') &&
    !anywhere.includes(file) &&
    readFileSync(path.join(root, file), 'utf8').includes('import.meta'),
);
if (lost.length > 0) {
  throw new Error(`These look for something beside themselves and cannot be bundled: ${lost.join(', ')}.`);
}
