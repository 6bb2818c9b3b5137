import { Ajv2020 } from 'ajv/dist/2020.js';
import { formats } from '../../src/contract/formats.ts';
import type { Profile } from '../../src/contract/profile.ts';
import { profileSchema } from './profile-schema.ts';
import { pointerSteps, readYaml } from './read-yaml.ts';
import { schemaViolations } from '../../src/contract/schema-violations.ts';
import type { SchemaValidator } from '../../src/contract/compiled-api.ts';
import { SourceError } from './source-error.ts';

const ajv = new Ajv2020({
  allErrors: true,
  strictRequired: false,
  strictTypes: false,
  formats: { ...formats },
});
const validate = ajv.compile(profileSchema) as SchemaValidator;

/**
 * A profile from its YAML, or the first thing that is wrong with it. `fields` are the items that have a record
 * schema, each with its wire names; `id` is the folder's name.
 */
export function readProfile(
  text: string,
  { file, id, fields }: { file: string; id: string; fields: ReadonlyMap<string, readonly string[]> },
): Profile {
  const source = readYaml(text, file);
  const refuse = (path: readonly (string | number)[], fault: string, remedy: string) =>
    new SourceError('invalid-profile', { at: source.locate(path), fault, remedy });

  const [violation] = schemaViolations(validate, source.value, { where: 'body' });
  if (violation) {
    const { pointer, message } = violation;
    throw refuse(
      pointerSteps(pointer),
      `${pointer === '' ? 'the profile' : pointer} ${message}.`,
      'The type Profile in src/contract/profile.ts says what belongs here.',
    );
  }
  // Just validated against the schema of this type.
  const profile = source.value as Profile;
  if (profile.id !== id) {
    throw refuse(['id'], `the id is "${profile.id}", the folder is "${id}".`, 'Give both the same name.');
  }
  for (const [index, item] of profile.items.entries()) checkItem(item, ['items', index]);
  for (const name of ['pensionInsuredBands', 'pensionPaymentBands'] as const) {
    const thresholds = profile.settings[name].value;
    if (thresholds.some((threshold, index) => threshold <= (thresholds[index - 1] ?? 0))) {
      throw refuse(['settings', name, 'value'], `the thresholds of ${name} do not ascend.`, 'Sort them.');
    }
  }
  return profile;

  function checkItem(item: Profile['items'][number], path: readonly (string | number)[]) {
    const known = fields.get(item.id);
    if (!known) {
      throw refuse(
        [...path, 'id'],
        `no record schema has x-item "${item.id}".`,
        `Use one of ${[...fields.keys()].sort().join(', ')}.`,
      );
    }
    const first = profile.items.findIndex(({ id: other }) => other === item.id);
    if (path[1] !== first) throw refuse([...path, 'id'], `"${item.id}" is listed twice.`, 'Keep one.');
    const ids = item.fields.map((field) => field.id);
    for (const [index, field] of ids.entries()) {
      const at = [...path, 'fields', index, 'id'];
      if (!known.includes(field)) {
        throw refuse(at, `"${item.id}" has no field "${field}".`, `Use one of ${known.join(', ')}.`);
      }
      if (ids.indexOf(field) !== index) throw refuse(at, `"${field}" is listed twice.`, 'Keep one.');
    }
    for (const [index, field] of item.gatedFields.entries()) {
      if (ids.includes(field)) continue;
      const at = [...path, 'gatedFields', index];
      throw refuse(at, `the gated field "${field}" is no field of the item.`, 'List it under fields too.');
    }
    if ((item.licence === 'gated-fields') !== item.gatedFields.length > 0) {
      throw refuse(
        [...path, 'gatedFields'],
        `"${item.id}" has licence "${item.licence}" and ${item.gatedFields.length} gated fields.`,
        'Gated fields go with licence: gated-fields, and only with it.',
      );
    }
  }
}
