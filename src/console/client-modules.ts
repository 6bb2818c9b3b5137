import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const source = new URL('../', import.meta.url);

/** What the page's script imports from outside its own folder: pure, and without a thing of Node. */
const shared = [
  'contract/exchange-result',
  'engine/text',
  'engine/shanghai-time',
  'report/visible-text',
  'report/curl-command',
] as const;

/** The modules of the page's script: in the checkout TypeScript whose types are taken out, in the package as built. */
export interface ClientModules {
  /** The one that the page begins with. */
  readonly main: string;
  /** Paths below `src`, with the extension that imports name. */
  readonly paths: readonly string[];
  /** The module's JavaScript, or undefined where the page has no such module. */
  read(path: string): Promise<string | undefined>;
}

/** Finds the page's modules; each is read and converted when it is first asked for. */
export function clientModules(): ClientModules {
  const extension = existsSync(new URL('engine/text.ts', source)) ? '.ts' : '.js';
  const own = readdirSync(new URL('console/client/', source))
    .filter((name) => name.endsWith(extension) && !/\.(test|d)\.[jt]s$|^sample-/.test(name))
    .map((name) => `console/client/${name}`);
  const paths = [...own, ...shared.map((name) => name + extension)];
  const converted = new Map<string, Promise<string>>();

  return {
    main: `console/client/main${extension}`,
    paths,
    async read(path) {
      if (!paths.includes(path)) return undefined;
      const known = converted.get(path) ?? convert(new URL(path, source));
      converted.set(path, known);
      return known;
    },
  };
}

async function convert(file: URL): Promise<string> {
  const written = await readFile(file, 'utf8');
  if (file.pathname.endsWith('.js')) return written;
  // Only a checkout comes here, and only when somebody opens the page: what starts the network stays light.
  const { transformWithOxc } = await import('vite');
  const { code } = await transformWithOxc(written, fileURLToPath(file), {
    lang: 'ts',
    sourcemap: false,
    typescript: { onlyRemoveTypeImports: true },
  });
  return code;
}
