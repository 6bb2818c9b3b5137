import path from 'node:path';
import { format } from 'prettier';
import { apiNames } from '../../src/contract/api-name.ts';
import { applyOverlay } from './apply-overlay.ts';
import { bundleSpecs } from './bundle-specs.ts';
import { checkUnions } from './check-unions.ts';
import { compileValidators } from './compile-validators.ts';
import { deriveOverlay } from './derive-overlay.ts';
import { generateTypes } from './generate-types.ts';
import type { JsonObject } from './json.ts';
import { keepReachable } from './keep-reachable.ts';
import { listOperations, type OperationList } from './list-operations.ts';
import { readProfiles, type ProfileSource } from './read-profiles.ts';
import { readRecords, type RecordSchemas } from './read-records.ts';
import { readYaml } from './read-yaml.ts';
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
    'profiles.json',
    await json({ 'x-generated': notice, profiles: profiles.map(({ profile }) => profile), placeholders }),
  );
  for (const [name, document] of specs) {
    for (const [file, content] of await planSpec(document, { name, profiles })) files.set(file, content);
  }
  return files;
}

/** The effective specification and the validators of one interface under each profile. */
async function planSpec(
  document: JsonObject,
  { name, profiles }: { name: string; profiles: readonly ProfileSource[] },
) {
  const files = new Map<string, string>();
  const compiled = new Map<string, string>();
  for (const { profile, overlay } of profiles) {
    const derived = await json({ 'x-generated': notice, ...deriveOverlay(document, { profile, api: name }) });
    files.set(`${profile.id}/overlay.${name}.json`, derived);
    const overlays = [readYaml(derived, `openapi/generated/${profile.id}/overlay.${name}.json`), overlay];
    const changed = overlays.reduce(
      (base, each) => (each ? applyOverlay(base, { overlay: each, api: name, apis: apiNames }) : base),
      document,
    );
    checkUnions(changed, `${profile.id}/${name}`);
    const effective = keepReachable(changed, `${profile.id}/${name}`);
    const list = listOperations(effective, `${profile.id}/${name}`);
    const key = validatorsKey(effective, list);
    const same = compiled.get(key);
    compiled.set(key, same ?? profile.id);
    files.set(
      `${profile.id}/${name}.json`,
      `${JSON.stringify({ 'x-generated': notice, 'x-profile': profile.id, ...effective })}\n`,
    );
    files.set(
      `${profile.id}/${name}.validators.js`,
      withNotice(
        same === undefined
          ? await validators(effective, { name, list })
          : `export * from '../${same}/${name}.validators.js';\n`,
      ),
    );
  }
  return files;
}

/** Equal for documents that differ only in what they tell people. */
function validatorsKey(document: JsonObject, { operations, webhooks, schemas }: OperationList): string {
  return JSON.stringify([
    operations,
    webhooks,
    [...schemas],
    validationSchema(document, [...schemas.values()]),
  ]);
}

function validators(
  document: JsonObject,
  { name, list }: { name: string; list: OperationList },
): Promise<string> {
  const extra = [
    `export const operations = ${JSON.stringify(list.operations)};`,
    `export const webhooks = ${JSON.stringify(list.webhooks)};`,
  ].join('\n');
  return compileValidators(document, list.schemas, { name, extra });
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
