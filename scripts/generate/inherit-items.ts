import type { FieldSchema, ProfileField, ProfileItem } from '../../src/contract/profile.ts';

/** A field as profiles declare it, before the record schema adds what it knows. */
export type DeclaredField = Omit<ProfileField, keyof FieldSchema>;

/** An item as profiles declare it. */
export interface DeclaredItem extends Omit<ProfileItem, 'fields'> {
  readonly fields: readonly DeclaredField[];
}

/** One entry of an extending profile: members that are left out stay the parent's, null drops one. */
export type ItemEntry = { readonly id: string } & Readonly<Record<string, unknown>>;

/** An item with the prints that go without saying: a name that is not said to be printed otherwise is printed so. */
export function withPrints(entry: ItemEntry): ItemEntry {
  const { category, fields } = entry as { category?: Named; fields?: readonly Named[] };
  return {
    ...entry,
    ...(category === undefined ? {} : { category: printed(category) }),
    ...('name' in entry && !('printedName' in entry) ? { printedName: entry['name'] } : {}),
    ...(fields === undefined ? {} : { fields: fields.map(printed) }),
  };
}

interface Named {
  readonly name?: string;
  readonly printed?: string | null;
}

function printed<Value extends Named>(value: Value): Value {
  return value.name === undefined || value.printed !== undefined ? value : { ...value, printed: value.name };
}

/** The parent's item with what `entry` says instead; fields merge by their ids, in the parent's order. */
export function inheritItem(parent: DeclaredItem, entry: ItemEntry): DeclaredItem {
  const { fields, ...members } = withPrints(entry) as ItemEntry & { fields?: readonly ItemEntry[] };
  const changes = new Map(fields?.map((field) => [field.id, field]));
  return {
    ...inheritMembers(parent, members),
    fields: parent.fields.map((field) => inheritMembers(field, changes.get(field.id) ?? {})),
  };
}

function inheritMembers<Value extends object>(parent: Value, entry: object): Value {
  const merged: object = { ...parent, ...entry };
  for (const [name, value] of Object.entries(entry)) {
    // What a print lacks is null itself; any other null drops what the parent says.
    if (value === null && name !== 'printed' && name !== 'printedName') Reflect.deleteProperty(merged, name);
  }
  // Both were validated, and so is what they make.
  return merged as Value;
}
