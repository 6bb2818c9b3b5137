import type { Profile, ProfileItem } from '../../src/contract/profile.ts';
import { formatTime } from '../../src/engine/shanghai-time.ts';
import type { WorldView } from '../world-view.ts';
import type { LicenceRegister } from './licence-register.ts';
import { pageOf } from '../page-of.ts';
import { refusal } from '../refusal.ts';

/** The plaintext of an inquiry. */
export interface Inquiry {
  readonly enterpriseName: string;
  readonly uniscId: string;
  readonly licenseId?: string | undefined;
  readonly authorizedOrgsCode?: string | undefined;
  readonly pageIndex?: number | undefined;
  readonly pageSize?: number | undefined;
  readonly claims?: Readonly<Record<string, unknown>> | undefined;
}

export interface InquiryGround {
  readonly profile: Profile;
  readonly view: WorldView;
  /** What is answered with: by default the view as it is. */
  readonly seen?: WorldView;
  /** `YYYY-MM-DD HH:mm:ss`; by default now. */
  readonly asOf?: string;
  readonly licences: LicenceRegister;
  /** Epoch ms. */
  readonly now: number;
}

export type InquiryAnswer =
  | {
      readonly item: string;
      readonly asOf: string;
      readonly records: readonly Readonly<Record<string, unknown>>[];
    }
  | { readonly item: string; readonly asOf: string; readonly result: string };

/** Answers a client's inquiry about an item; throws Problem 3004 where the licence does not cover it. */
export function answerInquiry(
  inquiry: Inquiry,
  { clientId, item: itemId }: { readonly clientId: string; readonly item: string },
  { profile, view, seen = view, licences, now, asOf = formatTime(now) }: InquiryGround,
): InquiryAnswer {
  const item = profile.items.find(({ id }) => id === itemId);
  if (!item) throw refusal('3005', 'No such item.');
  const { enterpriseName, uniscId: uscc, licenseId } = inquiry;
  const isLicensed = item.licence !== 'open' && (item.licence === 'required' || licenseId !== undefined);
  if (isLicensed) {
    const endedAt = view.licencesEndedAt(uscc);
    const institution = inquiry.authorizedOrgsCode;
    const asked = { clientId, enterpriseName, uscc, item: item.id, institution, endedAt };
    const objection = licences.objection(licenseId, asked, now);
    if (objection !== undefined) throw refusal('3004', objection);
  }
  const known = view.nameOf(uscc) === enterpriseName;
  const answer = { item: item.id, asOf };
  const claims = readClaims(item, inquiry);
  if (isLicensed && licenseId !== undefined) licences.use(licenseId);
  if (claims !== undefined) {
    return { ...answer, result: known ? seen.verify(item.id, uscc, claims) : 'no-record' };
  }
  const records = (known ? seen.records(item.id, uscc) : undefined) ?? [];
  const shown = isLicensed ? records : records.map((record) => withoutGated(record, item));
  if (!isPaged(inquiry)) return { ...answer, records: shown };
  const { pageIndex = 1, pageSize = 20 } = inquiry;
  return { ...answer, records: pageOf(shown, { pageIndex, pageSize }).entries };
}

function isPaged({ pageIndex, pageSize }: Inquiry): boolean {
  return pageIndex !== undefined || pageSize !== undefined;
}

/** The claims of a verified item, undefined for any other; throws Problem 3001 or 3002 where they do not fit. */
function readClaims(item: ProfileItem, inquiry: Inquiry): Readonly<Record<string, unknown>> | undefined {
  const { claims } = inquiry;
  if (item.method !== 'verification') {
    if (claims !== undefined) throw refusal('3001', 'Only a verified item takes claims.');
    return undefined;
  }
  if (claims === undefined) throw refusal('3002', 'This item is only verified: claims are missing.');
  if (isPaged(inquiry)) throw refusal('3001', 'A verification has no pages.');
  const unknown = Object.keys(claims).find((field) => !item.fields.some(({ id }) => id === field));
  if (unknown !== undefined) throw refusal('3001', `The item has no field "${unknown}".`);
  return claims;
}

function withoutGated(record: Readonly<Record<string, unknown>>, { gatedFields }: ProfileItem) {
  if (gatedFields.length === 0) return record;
  return Object.fromEntries(Object.entries(record).filter(([field]) => !gatedFields.includes(field)));
}
