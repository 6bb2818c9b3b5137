import type { Profile, ProfileItem, Setting, SettingName, SettingValues } from '../../contract/profile.ts';

/** What one item says otherwise in two profiles; `fields` are those that only the one or the other has. */
export type Aspect =
  'method' | 'licence' | 'gatedFields' | 'exception' | 'level' | 'frequency' | 'due' | 'fields';

export interface ItemDifference {
  readonly aspect: Aspect;
  readonly a: unknown;
  readonly b: unknown;
}

/** What `diff-profiles --json` prints. */
export interface ProfileComparison {
  readonly a: string;
  readonly b: string;
  readonly onlyInA: readonly { readonly id: string; readonly name: string }[];
  readonly onlyInB: readonly { readonly id: string; readonly name: string }[];
  /** Items that both have, as far as they differ. */
  readonly items: readonly {
    readonly id: string;
    readonly name: string;
    readonly differences: readonly ItemDifference[];
  }[];
  /** Settings of another value or another basis. */
  readonly settings: readonly {
    readonly name: SettingName;
    readonly a: Setting<SettingValues[SettingName]>;
    readonly b: Setting<SettingValues[SettingName]>;
  }[];
}

/** How profile `b` differs from profile `a`. */
export function compareProfiles(a: Profile, b: Profile): ProfileComparison {
  const idOf = ({ id, name }: ProfileItem) => ({ id, name });
  const isIn = (profile: Profile) => (item: ProfileItem) => profile.items.some(({ id }) => id === item.id);
  const items = a.items.flatMap((one) => {
    const other = b.items.find(({ id }) => id === one.id);
    const differences = other ? compareItems(one, other) : [];
    return differences.length === 0 ? [] : [{ ...idOf(one), differences }];
  });
  const settings = (Object.keys(a.settings) as SettingName[]).flatMap((name) => {
    const [one, other] = [a.settings[name], b.settings[name]];
    return one.basis === other.basis && isSame(one.value, other.value) ? [] : [{ name, a: one, b: other }];
  });
  return {
    a: a.id,
    b: b.id,
    onlyInA: a.items.filter((item) => !isIn(b)(item)).map(idOf),
    onlyInB: b.items.filter((item) => !isIn(a)(item)).map(idOf),
    items,
    settings,
  };
}

function compareItems(a: ProfileItem, b: ProfileItem): readonly ItemDifference[] {
  const terms = ({ kind, days, from, basis }: ProfileItem['frequency']) => ({ kind, days, from, basis });
  const rule = ({ exception }: ProfileItem) =>
    exception && { when: exception.when, method: exception.method, licence: exception.licence };
  const licence = (item: ProfileItem) => ({ rule: item.licence, basis: item.licenceBasis });
  const lacking = (item: ProfileItem, other: ProfileItem) =>
    item.fields.filter(({ id }) => !other.fields.some((field) => field.id === id)).map(({ id }) => id);
  const compared: readonly ItemDifference[] = [
    { aspect: 'method', a: a.method, b: b.method },
    { aspect: 'licence', a: licence(a), b: licence(b) },
    { aspect: 'gatedFields', a: a.gatedFields, b: b.gatedFields },
    { aspect: 'exception', a: rule(a) ?? null, b: rule(b) ?? null },
    { aspect: 'level', a: a.level, b: b.level },
    { aspect: 'frequency', a: terms(a.frequency), b: terms(b.frequency) },
    { aspect: 'due', a: a.due, b: b.due },
    { aspect: 'fields', a: lacking(a, b), b: lacking(b, a) },
  ];
  return compared.filter((difference) => !isSame(difference.a, difference.b));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
