import type { Profile } from './profile.ts';

type LooseRecord = Readonly<Record<string, unknown>>;

/**
 * What a profile's list names of a record. Records of an item that the list does not name stay whole: they serve the
 * network itself.
 */
export function listedRecordOf(profile: Profile): (item: string, record: LooseRecord) => LooseRecord {
  const listed = new Map(
    profile.items.map(({ id, fields }) => [id, new Set(fields.map((field) => field.id))]),
  );
  return (item, record) => {
    const fields = listed.get(item);
    if (fields === undefined || Object.keys(record).every((field) => fields.has(field))) return record;
    return Object.fromEntries(Object.entries(record).filter(([field]) => fields.has(field)));
  };
}
