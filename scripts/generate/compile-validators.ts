import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { _ } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build, transform } from 'esbuild';
import { formats } from '../../src/contract/formats.ts';
import type { JsonObject } from './json.ts';
import type { OperationList } from './list-operations.ts';
import { shareDefinitions } from './share-definitions.ts';
import { SourceError } from './source-error.ts';

const root = path.join(import.meta.dirname, '../..');
const formatsModule = path.join(root, 'src/contract/formats.ts');
const patternModule = path.join(root, 'src/contract/contract-pattern.ts');
const lengthModule = path.join(root, 'src/contract/text-length.ts');

/** One specification, and what of it is compiled. */
export interface CompilableApi {
  readonly document: JsonObject;
  readonly list: OperationList;
}

/**
 * An ES module that exports `apis`, a `CompiledApi` for each name. Schemas that several of them share are compiled
 * once. It imports nothing and says no `require`.
 */
export async function compileApis(
  apis: ReadonlyMap<string, CompilableApi>,
  { name }: { name: string },
): Promise<string> {
  const documents = [...apis].map(
    ([api, { document, list }]) => [api, { document, schemas: list.schemas }] as const,
  );
  const { code, tableOf } = compile(new Map(documents), name);
  const members = [...apis].map(
    ([api, { list }]) =>
      `  ${JSON.stringify(api)}: { operations: ${JSON.stringify(list.operations)}, webhooks: ${JSON.stringify(list.webhooks)}, validators: ${tableOf(api)} },\n`,
  );
  return bundleModule(`${code}\nexport const apis = {\n${members.join('')}};\n`);
}

/**
 * An ES module that exports `validators`, a record from each key to the compiled schema that its local reference
 * names. It imports nothing and says no `require`.
 */
export async function compileValidators(
  document: JsonObject,
  schemas: ReadonlyMap<string, string>,
  { name }: { name: string },
): Promise<string> {
  const { code, tableOf } = compile(new Map([[name, { document, schemas }]]), name);
  return bundleModule(`${code}\nexport const validators = ${tableOf(name)};\n`);
}

type Documents = ReadonlyMap<
  string,
  { readonly document: JsonObject; readonly schemas: ReadonlyMap<string, string> }
>;

/** Functions for all schemas, and of each document the table that finds them by key. */
function compile(documents: Documents, name: string) {
  const shared = shareDefinitions(
    new Map(
      [...documents].map(([key, { document, schemas }]) => [
        key,
        { document, pointers: [...schemas.values()] },
      ]),
    ),
  );
  const ajv = createAjv();
  ajv.addSchema(shared.schema, 'document');
  const names = new Map<string, string>();
  for (const [key, { schemas }] of documents) {
    for (const pointer of schemas.values()) {
      const id = idOf(key, pointer);
      if (names.has(id)) continue;
      names.set(id, `contractSchema${String(names.size)}`);
      compileSchema(ajv, id, `${documents.size === 1 ? name : `${name}/${key}`} ${pointer}`);
    }
  }
  const code = standaloneCode
    .default(ajv, Object.fromEntries([...names].map(([id, variable]) => [variable, id])))
    .replaceAll('export const contractSchema', 'const contractSchema')
    .replaceAll(
      'require("ajv/dist/runtime/ucs2length").default',
      `require(${JSON.stringify(lengthModule)}).textLength`,
    );
  return { code, tableOf };

  function idOf(key: string, pointer: string): string {
    return `document${shared.definitionOf(key, pointer)}`;
  }

  function tableOf(key: string): string {
    const rows = [...(documents.get(key)?.schemas ?? [])].map(
      ([validator, pointer]) => `${JSON.stringify(validator)}: ${names.get(idOf(key, pointer)) ?? ''}`,
    );
    return `{ ${rows.join(', ')} }`;
  }
}

/** What ajv compiles with, and what it writes in its place. */
const patternsFromModule = Object.assign((source: string, flags: string) => new RegExp(source, flags), {
  code: `require(${JSON.stringify(patternModule)}).contractPattern`,
});

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
    code: {
      source: true,
      esm: true,
      lines: true,
      formats: _`require(${formatsModule}).formats`,
      regExp: patternsFromModule,
    },
    formats: { ...formats },
  });
}

function compileSchema(ajv: Ajv2020, id: string, at: string) {
  try {
    ajv.getSchema(id);
  } catch (cause) {
    throw new SourceError('invalid-specification', {
      at,
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
