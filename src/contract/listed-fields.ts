import type { Profile } from './profile.ts';

/** Item → the fields that a sharing list has of it. */
export type ListedFields = ReadonlyMap<string, ReadonlySet<string>>;

/** The fields of each item of a profile, those that were added included: what its specifications let a record hold. */
export function listedFields({ items }: Pick<Profile, 'items'>): ListedFields {
  return new Map(items.map(({ id, fields }) => [id, new Set(fields.map((field) => field.id))]));
}
