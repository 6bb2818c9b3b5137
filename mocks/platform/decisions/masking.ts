import type { Profile, ProfileItem } from '../../../src/contract/profile.ts';
import { scrubText } from '../scrub-text.ts';
import type { ItemRecord } from '../store/record-store.ts';

/** By which way out a record leaves. */
export type WayOut = 'query' | 'report' | 'batch-json' | 'batch-csv';

export interface Leaving {
  readonly item: ProfileItem;
  readonly way: WayOut;
  /** Whether a live licence of this caller covers the item. */
  readonly licensed: boolean;
  readonly institutionId: string;
}

/** What of a record is shown to whom (脱敏). Each member is one rule; `record` puts them together. */
export interface MaskingDecisions {
  /** Whether gated fields are shown as they are. */
  reveals(leaving: Leaving): boolean;
  /** The gated fields that are left out altogether instead of masked. */
  withheldFields(leaving: Leaving): readonly string[];
  /** A gated value as anyone without licence sees it. */
  mask(field: string, value: unknown, leaving: Leaving): unknown;
  /** Free text as anyone without licence sees it. */
  scrub(text: string, leaving: Leaving): string;
  /** The whole record as it leaves. `all` is this group, so that a replaced rule takes effect. */
  record(record: ItemRecord, leaving: Leaving, all: MaskingDecisions): ItemRecord;
  /** The claims of a verification as they are passed on: as they came. */
  claimed(claims: ItemRecord, profile: Profile): ItemRecord;
  /** Whether a search finds an enterprise: by what is public of it. `held` gives all that is held about it. */
  isFoundBy(
    keyword: string,
    enterprise: { readonly uscc: string; readonly enterpriseName: string },
    held: () => readonly ItemRecord[],
  ): boolean;
}

export const honestMasking: MaskingDecisions = {
  reveals: ({ licensed }) => licensed,
  withheldFields: () => [],
  mask: (_field, value) => maskValue(value),
  scrub: (text) => scrubText(text),
  record(record, leaving, all) {
    if (all.reveals(leaving)) return record;
    const gated = leaving.item.gatedFields;
    const withheld = all.withheldFields(leaving);
    return Object.fromEntries(
      Object.entries(record)
        .filter(([field]) => !withheld.includes(field))
        .map(([field, value]) => {
          if (gated.includes(field)) return [field, all.mask(field, value, leaving)];
          return [field, typeof value === 'string' && isFreeText(field) ? all.scrub(value, leaving) : value];
        }),
    );
  },
  claimed: (claims) => claims,
  isFoundBy: (keyword, { uscc, enterpriseName }) => enterpriseName.includes(keyword) || uscc === keyword,
};

/** Text that people wrote, which may hold what the list gates elsewhere. */
function isFreeText(field: string): boolean {
  return ['violationFacts', 'penaltyBasis', 'penaltyContent'].includes(field);
}

/**
 * A document number keeps its first three and last four characters when it is long enough for seven to be
 * few; anything shorter is hidden altogether. Of a citizen id that leaves positions 4 to 14 unseen.
 */
function maskValue(value: unknown): string {
  const text = String(value);
  if (text.length < 15) return '*'.repeat(Math.max(2, text.length));
  return `${text.slice(0, 3)}${'*'.repeat(text.length - 7)}${text.slice(-4)}`;
}
