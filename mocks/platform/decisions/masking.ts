import type { Profile, ProfileField, ProfileItem, Reveal } from '../../../src/contract/profile.ts';
import { isOrganisationCode, maskValue } from '../mask-value.ts';
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
  /** A gated or personal value as it is shown to whoever may not see it. */
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
  mask: (field, value, { item }) => maskValue(value, revealOf(item, field)),
  scrub: (text) => scrubText(text),
  record(record, leaving, all) {
    const { item } = leaving;
    // A licence is the enterprise's, and speaks only for the enterprise: in an open item others stay masked.
    if (item.licence !== 'open' && all.reveals(leaving)) return record;
    const withheld = all.withheldFields(leaving);
    return Object.fromEntries(
      Object.entries(record)
        .filter(([field]) => !withheld.includes(field))
        .map(([field, value]) => {
          if (value !== null && isHidden(item, field, value)) return [field, all.mask(field, value, leaving)];
          const isScrubbed = typeof value === 'string' && isFreeText(item, field);
          return [field, isScrubbed ? all.scrub(value, leaving) : value];
        }),
    );
  },
  claimed: (claims) => claims,
  isFoundBy: (keyword, { uscc, enterpriseName }) => enterpriseName.includes(keyword) || uscc === keyword,
};

/** What the list gates, and, in an item that is open to everyone, what is somebody's personal data. */
function isHidden(item: ProfileItem, field: string, value: unknown): boolean {
  if (item.gatedFields.includes(field)) return true;
  const isPersonal = item.licence === 'open' && fieldOf(item, field)?.grade === 'personal';
  return isPersonal && !isOrganisationCode(value);
}

function fieldOf(item: ProfileItem, field: string): ProfileField | undefined {
  return item.fields.find(({ id }) => id === field);
}

function isFreeText(item: ProfileItem, field: string): boolean {
  return fieldOf(item, field)?.freeText === true;
}

function revealOf(item: ProfileItem, field: string): Reveal {
  return fieldOf(item, field)?.reveal ?? 'none';
}
