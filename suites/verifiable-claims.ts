import type { ProfileItem } from '../src/contract/profile.ts';

/** A claim that fits one of the item's own fields; whether it is true does not matter. */
export function verifiableClaims(item: ProfileItem): Readonly<Record<string, string>> {
  const banded = item.fields.find(({ id }) => id.endsWith('Band'));
  if (banded) return { [banded.id]: 'B1' };
  const text = item.fields.find(({ id, type }) => id !== 'uscc' && type === 'string');
  return { [text?.id ?? 'enterpriseName']: '信衡' };
}
