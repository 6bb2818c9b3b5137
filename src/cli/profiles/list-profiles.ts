import { countWords, listCounts, type ListCounts } from '../../contract/list-counts.ts';
import { listPlaceholders, listProfiles } from '../../contract/list-profiles.ts';
import type { Text } from '../../engine/text.ts';

/** A profile as `list profiles --json` prints it. */
export interface ListedProfile {
  readonly id: string;
  readonly title: Text;
  readonly document: string;
  readonly issuedOn: string;
  /** The profile that it takes over what it does not say itself from. */
  readonly extends?: string;
  readonly note?: Text;
  /** Why it has no list and cannot be used. */
  readonly placeholder?: { readonly reason: Text };
  readonly counts: ListCounts;
  /** Ids of the rows of its list. */
  readonly items: readonly string[];
}

/** Every profile, those without a list last. */
export function listedProfiles(): readonly ListedProfile[] {
  const profiles = listProfiles().map(({ settings: _settings, items, ...profile }) => ({
    ...profile,
    counts: listCounts({ items }),
    items: items.map(({ id }) => id),
  }));
  const placeholders = listPlaceholders().map((placeholder) => ({
    ...placeholder,
    counts: listCounts({ items: [] }),
    items: [],
  }));
  return [...profiles, ...placeholders];
}

/** The same as rows of a table for people. */
export function profileRows() {
  return listedProfiles().map(({ id, title, issuedOn, extends: parent, placeholder, counts, document }) => ({
    id,
    title,
    issuedOn,
    extends: parent ?? '',
    list: placeholder ? { zh: '占位，不可用', en: 'placeholder, not usable' } : countWords(counts),
    document,
  }));
}
