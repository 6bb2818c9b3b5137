import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { _ } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build, transform } from 'esbuild';
import { formats } from '../../src/contract/formats.ts';
import type { JsonObject } from './json.ts';
import { SourceError } from './source-error.ts';
import { definitionOf, validationSchema } from './validation-schema.ts';

const root = path.join(import.meta.dirname, '../..');
const formatsModule = path.join(root, 'src/contract/formats.ts');

/**
 * An ES module that exports `validators`, a record from each key to the compiled schema that its local reference
 * names, and whatever `extra` exports. It imports nothing and says no `require`.
 */
export async function compileValidators(
  document: JsonObject,
  schemas: ReadonlyMap<string, string>,
  { name, extra = '' }: { name: string; extra?: string },
): Promise<string> {
  const pointers = [...new Set(schemas.values())];
  const ajv = createAjv();
  ajv.addSchema(validationSchema(document, pointers), 'document');
  for (const pointer of pointers) compile(ajv, pointer, name);
  const ids = Object.fromEntries(pointers.map((pointer, index) => [`contractSchema${index}`, idOf(pointer)]));
  const table = [...schemas].map(
    ([key, pointer]) => `  ${JSON.stringify(key)}: contractSchema${pointers.indexOf(pointer)},\n`,
  );
  const code = standaloneCode
    .default(ajv, ids)
    .replaceAll('export const contractSchema', 'const contractSchema');
  return bundleModule(`${code}\n${extra}\nexport const validators = {\n${table.join('')}};\n`);
}

function createAjv() {
  return new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    // Doubles hold 100 million 元 to the cent, but their quotient by 0.01 is off by more than a millionth.
    multipleOfPrecision: 3,
    validateSchema: false,
    discriminator: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: _`require(${formatsModule}).formats` },
    formats: { ...formats },
  });
}

function idOf(pointer: string): string {
  return `document${definitionOf(pointer)}`;
}

function compile(ajv: Ajv2020, pointer: string, name: string) {
  try {
    ajv.getSchema(idOf(pointer));
  } catch (cause) {
    throw new SourceError('invalid-specification', {
      at: `${name} ${pointer}`,
      fault: `the schema cannot be compiled: ${(cause as Error).message}.`,
      remedy: 'Correct it; a new x- extension is added to scripts/generate/vocabulary.ts.',
      cause,
    });
  }
}

async function bundleModule(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    absWorkingDir: root,
    bundle: true,
    logLevel: 'silent',
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'node24',
    charset: 'utf8',
  });
  const [output] = outputFiles;
  if (!output) throw new Error('esbuild wrote nothing.');
  // What ajv's runtime modules keep for its own code generation.
  const needed = output.text.replaceAll(/^.*\.code = 'require\(.*\n|^.*\.code = "require\(.*\n/gm, '');
  const { code } = await transform(needed, {
    target: 'node24',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
  });
  return code;
}
