import path from 'node:path';
import { format } from 'prettier';
import { apiNames } from '../../src/contract/api-name.ts';
import { bundleSpecs } from './bundle-specs.ts';
import { compileApis, compileValidators, type CompilableApi } from './compile-validators.ts';
import { generateTypes } from './generate-types.ts';
import type { JsonObject } from './json.ts';
import { listOperations } from './list-operations.ts';
import { narrowSpec } from './narrow-spec.ts';
import { readProfiles, type ProfileSource } from './read-profiles.ts';
import { readRecords, type RecordSchemas } from './read-records.ts';
import { recordSchemas } from './record-schemas.ts';
import { validationSchema } from './validation-schema.ts';

const notice = 'Generated from openapi/ by "npm run generate". Do not edit.';

/**
 * Everything that belongs into `openapi/generated`, by path within it: types, effective specifications,
 * validators, profiles and the overlays that narrow the specifications to each list. The same sources always give the same bytes.
 */
export async function planFiles(openapi: string): Promise<ReadonlyMap<string, string>> {
  const records = await readRecords(path.join(openapi, 'components'));
  const { profiles, placeholders } = await readProfiles(path.join(openapi, 'profiles'), records);
  const specs = await bundleSpecs(openapi, apiNames);
  const files = new Map<string, string>();

  for (const [name, document] of specs) files.set(`${name}.ts`, await typeScript(generateTypes(document)));
  files.set('records.ts', await typeScript(recordTypes(records)));
  files.set(
    'records.validators.js',
    withNotice(await compileValidators(records.document, records.schemas, { name: 'records' })),
  );
  files.set(
    'records.schemas.json',
    `${JSON.stringify({ 'x-generated': notice, ...recordSchemas(records) })}\n`,
  );
  files.set(
    'profiles.json',
    await json({ 'x-generated': notice, profiles: profiles.map(({ profile }) => profile), placeholders }),
  );
  const compiled = new Map<string, string>();
  for (const source of profiles) {
    for (const [file, content] of await planProfile(source, { specs, compiled })) files.set(file, content);
  }
  return files;
}

/**
 * Under one profile: the effective specifications, the overlays that narrow them to its list, and the validators of
 * all four. `compiled` keeps which profile has been compiled to what.
 */
async function planProfile(
  source: ProfileSource,
  { specs, compiled }: { specs: ReadonlyMap<string, JsonObject>; compiled: Map<string, string> },
) {
  const { id } = source.profile;
  const files = new Map<string, string>();
  const apis = new Map<string, CompilableApi>();
  for (const [api, base] of specs) {
    const { overlay, document } = narrowSpec(base, { source, api });
    apis.set(api, { document, list: listOperations(document, `${id}/${api}`) });
    files.set(`${id}/overlay.${api}.json`, await json({ 'x-generated': notice, ...overlay }));
    // Without spaces: it is a program's to read, and `xinheng spec` prints it for people.
    const effective = { 'x-generated': notice, 'x-profile': id, ...document };
    files.set(`${id}/${api}.json`, `${JSON.stringify(effective)}\n`);
  }
  const key = validatorsKey(apis);
  const same = compiled.get(key);
  compiled.set(key, same ?? id);
  files.set(
    `${id}/validators.js`,
    withNotice(
      same === undefined
        ? await compileApis(apis, { name: id })
        : `export * from '../${same}/validators.js';\n`,
    ),
  );
  return files;
}

/** Equal for specifications that differ only in what they tell people. */
function validatorsKey(apis: ReadonlyMap<string, CompilableApi>): string {
  return JSON.stringify(
    [...apis].map(([api, { document, list }]) => [
      api,
      list.operations,
      list.webhooks,
      [...list.schemas],
      validationSchema(document, [...list.schemas.values()]),
    ]),
  );
}

async function recordTypes({ document, schemas }: RecordSchemas): Promise<string> {
  const members = [...schemas].map(([item, ref]) => {
    return `'${item}': components['schemas']['${ref.split('/').at(-1)}'];`;
  });
  return `${await generateTypes(document)}\n/** One complete record of each item. */\nexport interface records {\n${members.join('\n')}\n}\n`;
}

async function typeScript(source: Promise<string>): Promise<string> {
  return format(`// ${notice}\n\n${await source}`, {
    parser: 'typescript',
    printWidth: 110,
    singleQuote: true,
  });
}

function json(value: unknown): Promise<string> {
  return format(JSON.stringify(value), { parser: 'json', printWidth: 110 });
}

function withNotice(source: string): string {
  return `// ${notice}\n${source}`;
}
