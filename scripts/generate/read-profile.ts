import { Ajv2020 } from 'ajv/dist/2020.js';
import { formats } from '../../src/contract/formats.ts';
import type { SchemaValidator } from '../../src/contract/compiled-api.ts';
import type { PlaceholderProfile, Profile, Settings } from '../../src/contract/profile.ts';
import { schemaViolations } from '../../src/contract/schema-violations.ts';
import { didYouMean } from './did-you-mean.ts';
import { faultsOfItem } from './faults-of-item.ts';
import type { FieldSchemas } from './field-schemas.ts';
import { inheritItem, withPrints, type DeclaredItem, type ItemEntry } from './inherit-items.ts';
import {
  extendingProfileSchema,
  itemSchema,
  placeholderSchema,
  settingNames,
  wholeProfileSchema,
} from './profile-schema.ts';
import { pointerSteps, type YamlSource } from './read-yaml.ts';
import { SourceError } from './source-error.ts';

/** A profile as its YAML and those that it extends declare it. */
export interface DeclaredProfile extends Omit<Profile, 'items'> {
  readonly items: readonly DeclaredItem[];
}

type Path = readonly (string | number)[];

const ajv = new Ajv2020({
  allErrors: true,
  strictRequired: false,
  strictTypes: false,
  formats: { ...formats },
});
const compile = (schema: object) => ajv.compile(schema) as SchemaValidator;
const validateWhole = compile(wholeProfileSchema);
const validateExtending = compile(extendingProfileSchema);
const validatePlaceholder = compile(placeholderSchema);
const validateItem = compile(itemSchema);

/** A placeholder from its YAML, or the first thing that is wrong with it; `id` is the folder's name. */
export function readPlaceholder(source: YamlSource, id: string): PlaceholderProfile {
  requireValid(source, validatePlaceholder, { value: source.value, path: [] });
  // Just validated against the schema of this type.
  const placeholder = source.value as PlaceholderProfile;
  requireId(source, placeholder.id, id);
  return placeholder;
}

/** A profile from its YAML and the profile that it extends, or the first thing that is wrong with it. */
export function readProfile(
  source: YamlSource,
  { id, parent, fields }: { id: string; parent: DeclaredProfile | undefined; fields: FieldSchemas },
): DeclaredProfile {
  const value = source.value;
  requireValid(source, parent ? validateExtending : validateWhole, { value, path: [] });
  // Just validated against one of the two schemas.
  const own = value as Omit<DeclaredProfile, 'items' | 'settings'> & {
    readonly items: 'inherit' | readonly ItemEntry[];
    readonly changes?: readonly ItemEntry[];
    readonly settings?: Partial<Settings>;
  };
  requireId(source, own.id, id);
  const under = own.items === 'inherit' ? 'changes' : 'items';
  const entries = own.items === 'inherit' ? (own.changes ?? []) : own.items;
  for (const [index, entry] of entries.entries()) {
    const path = [under, index];
    if (entries.findIndex((other) => other.id === entry.id) !== index) {
      throw refuse([...path, 'id'], `"${entry.id}" is listed twice.`, 'Keep one.');
    }
    if (parent) requireInherited(entry, path);
  }
  const merged = entries.map((entry) => itemFrom(entry));
  const items =
    own.items === 'inherit'
      ? (parent?.items ?? []).map((item) => merged.find((change) => change.id === item.id) ?? item)
      : merged;
  for (const [index, item] of merged.entries()) {
    requireValid(source, validateItem, { value: item, path: [under, index] });
    const [fault] = faultsOfItem(item, fields);
    if (fault) {
      const { path, field } = fault;
      const line = field === undefined ? undefined : fieldIndex(entries[index], field);
      const at = line === undefined ? path : ['fields', line, ...path];
      throw refuse([under, index, ...at], fault.fault, fault.remedy);
    }
  }
  const settings = Object.fromEntries(
    settingNames.map((name) => [
      name,
      (own.settings as Partial<Record<string, unknown>> | undefined)?.[name] ??
        parent?.settings[name as keyof Settings],
    ]),
    // The schema demands every setting of a profile that stands alone, and its heirs have them from it.
  ) as unknown as Settings;
  checkThresholds(settings);
  return {
    id: own.id,
    title: own.title,
    document: own.document,
    issuedOn: own.issuedOn,
    ...(own.extends === undefined ? {} : { extends: own.extends }),
    ...(own.note === undefined ? {} : { note: own.note }),
    items,
    settings,
  };

  function itemFrom(entry: ItemEntry): DeclaredItem {
    const inherited = parent?.items.find((item) => item.id === entry.id);
    // Validated as a complete item right after.
    return inherited ? inheritItem(inherited, entry) : (withPrints(entry) as unknown as DeclaredItem);
  }

  /** What an entry overrides has to be there. */
  function requireInherited(entry: ItemEntry, path: Path) {
    const item = parent?.items.find((candidate) => candidate.id === entry.id);
    if (!item && own.items === 'inherit') {
      const ids = parent?.items.map((candidate) => candidate.id) ?? [];
      throw refuse(
        [...path, 'id'],
        `${String(parent?.id)} has no item "${entry.id}" to change.`,
        `${didYouMean(entry.id, ids)}Use one of ${ids.join(', ')}.`,
      );
    }
    const known = item?.fields.map((field) => field.id) ?? [];
    for (const [index, field] of ((entry['fields'] ?? []) as readonly ItemEntry[]).entries()) {
      if (!item || known.includes(field.id)) continue;
      throw refuse(
        [...path, 'fields', index, 'id'],
        `"${entry.id}" of ${String(parent?.id)} has no field "${field.id}" to override.`,
        `${didYouMean(field.id, known)}Use one of ${known.join(', ')}.`,
      );
    }
  }

  function checkThresholds(all: Settings) {
    for (const name of ['pensionInsuredBands', 'pensionPaymentBands'] as const) {
      const thresholds = all[name].value;
      if (thresholds.some((threshold, index) => threshold <= (thresholds[index - 1] ?? 0))) {
        throw refuse(['settings', name, 'value'], `the thresholds of ${name} do not ascend.`, 'Sort them.');
      }
    }
  }

  function refuse(path: Path, fault: string, remedy: string): SourceError {
    return new SourceError('invalid-profile', { at: source.locate(path), fault, remedy });
  }
}

/** Where in the YAML entry a field of the merged item stands; undefined where only the parent has it. */
function fieldIndex(entry: ItemEntry | undefined, field: string): number | undefined {
  const index = ((entry?.['fields'] ?? []) as readonly ItemEntry[]).findIndex(({ id }) => id === field);
  return index < 0 ? undefined : index;
}

function requireId(source: YamlSource, id: string, folder: string) {
  if (id === folder) return;
  throw new SourceError('invalid-profile', {
    at: source.locate(['id']),
    fault: `the id is "${id}", the folder is "${folder}".`,
    remedy: 'Give both the same name.',
  });
}

function requireValid(
  source: YamlSource,
  validate: SchemaValidator,
  { value, path }: { value: unknown; path: Path },
) {
  const [violation] = schemaViolations(validate, value, { where: 'body' });
  if (!violation) return;
  const { pointer, message } = violation;
  const whole = `${path.map((step) => `/${step}`).join('')}${pointer}`;
  throw new SourceError('invalid-profile', {
    at: source.locate([...path, ...pointerSteps(pointer)]),
    fault: `${whole === '' ? 'the profile' : whole} ${message}.`,
    remedy: 'The type Profile in src/contract/profile.ts says what belongs here.',
  });
}
