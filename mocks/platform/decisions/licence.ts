import type { ProfileItem } from '../../../src/contract/profile.ts';
import { parseTime } from '../shanghai-time.ts';
import type { BatchRow } from '../store/batch-store.ts';
import type { LicenceStore, StoredLicence } from '../store/licence-store.ts';
import type { Registration } from '../store/registration-store.ts';

/** Who asks, about whom, for which purpose, under which licence. */
export interface Claim {
  readonly institutionId: string;
  readonly uscc: string;
  readonly purpose: string;
  readonly licenseId?: string;
  /** The row of a batch; null outside one. */
  readonly row: number | null;
  readonly now: number;
}

/** A licence as a department or node is shown it. */
export interface PresentedLicence {
  readonly licenseId: string;
  readonly uscc: string;
  readonly institutionId: string;
  readonly items: readonly string[];
  readonly validFrom: string;
  readonly validUntil: string;
}

export interface RiskNotice {
  readonly version: string;
  readonly text: string;
  /** Lower-case hex SM3 of the text. */
  readonly digest: string;
}

/** What an enterprise's licence (授权) opens, and when it may be granted. Each member is one rule. */
export interface LicenceDecisions {
  /** What is done before a licence is looked up, `isKnown` telling whether anything is held of the enterprise: nothing. */
  beforeLookup(isKnown: () => boolean): Promise<void>;
  /** Whether nothing of the item is provided without a licence. */
  isNeeded(item: ProfileItem): boolean;
  /** Whether a report leaves the item out without a licence that covers it. */
  isNeededInReport(item: ProfileItem): boolean;
  /** Whether a licence, where one is offered, opens more of the item. */
  isUseful(item: ProfileItem): boolean;
  purposeIsFinancing(purpose: string, financingPurposes: readonly string[]): boolean;
  /** The licence that a request names, if it names one that there is. `item` is null for a whole report. */
  read(licences: LicenceStore, claim: Claim, item: ProfileItem | null): StoredLicence | undefined;
  /** Whether a written licence was compared and accepted; an online one always is. */
  isAccepted(licence: StoredLicence): boolean;
  /** Whether the operator may decide so: on one in writing, unless it was decided otherwise or revoked. */
  mayDecide(licence: StoredLicence, to: 'accepted' | 'rejected'): 'yes' | 'no-such-licence' | 'settled';
  isUnrevoked(licence: StoredLicence, claim: Claim): boolean;
  /** What is done before what was read under a licence is handed over: the licence has to fit still. */
  beforeHandover(licences: LicenceStore, licence: StoredLicence, fitsStill: () => void): void;
  /** The licence that a revocation ends: the one that it names. */
  revocationEnds(named: StoredLicence, licences: LicenceStore): StoredLicence;
  isLive(licence: StoredLicence, now: number): boolean;
  namesTheInstitution(licence: StoredLicence, claim: Claim): boolean;
  namesTheEnterprise(licence: StoredLicence, claim: Claim): boolean;
  coversTheItem(licence: StoredLicence, item: string): boolean;
  isForThePurpose(licence: StoredLicence, claim: Claim): boolean;
  /** Counts one use; false when none is left. `asked` is what the use is for. */
  takeUse(licences: LicenceStore, licence: StoredLicence, asked?: Use): Promise<boolean>;
  /** The licence id under which a row of a batch is read. */
  licenceOfRow(rows: readonly BatchRow[], row: number): string | undefined;
  /** What goes upstream with the call; undefined means that no call is made. */
  shownUpstream(
    licence: StoredLicence | undefined,
    call: Claim & { readonly item: string },
  ): PresentedLicence | undefined;
  /** 被授权方代码: the institution for which a node is asked; undefined says nothing. */
  askedFor(licence: StoredLicence): string | undefined;
  isVerifiedEnough(registration: Registration): boolean;
  noticeWasShown(
    acknowledged: { readonly version: string; readonly digest: string; readonly shownAt: string },
    current: RiskNotice,
    now: number,
  ): boolean;
  /** The licence that a grant makes of what the contract knows; other members of `body` change nothing. */
  granted(licence: StoredLicence, body: object): StoredLicence;
  /** Whether the document of a written licence is the one that was announced. */
  fileIsRight(given: { readonly digest: string; readonly announced: string }): boolean;
  /** Whether a licence may be changed so by its enterprise: to less, and to nothing else. */
  mayNarrow(licence: StoredLicence, to: Narrowed, now: number): boolean;
  /** What the body of a request may change of the licence that the request names: nothing. */
  amend(licences: LicenceStore, licence: StoredLicence, body: object): void;
  /** What becomes of a licence that may be narrowed so: that. */
  narrowedTo(licence: StoredLicence, to: Narrowed): Narrowed;
  /** Whether an institution is told how a licence stands. */
  isToldTo(licence: StoredLicence, institutionId: string): boolean;
  /** The licences that an enterprise is told of: all of its own, oldest first. */
  listed(licences: LicenceStore, uscc: string): readonly StoredLicence[];
}

/** What may be narrowed of a licence. */
export type Narrowed = Pick<StoredLicence, 'items' | 'validUntil' | 'maxUses'>;

/** One use of a licence: by whom, and of which item; null for a whole report. */
export interface Use {
  readonly claim: Claim;
  readonly item: ProfileItem | null;
}

export const honestLicence: LicenceDecisions = {
  beforeLookup: () => Promise.resolve(),
  isNeeded: (item) => item.licence === 'required',
  isNeededInReport: (item) => item.licence === 'required',
  isUseful: (item) => item.licence !== 'open',
  purposeIsFinancing: (purpose, financingPurposes) => financingPurposes.includes(purpose),
  read: (licences, { licenseId }) => (licenseId === undefined ? undefined : licences.find(licenseId)),
  isAccepted: (licence) => licence.acceptance === 'accepted',
  mayDecide({ fileDigest, acceptance, revokedAt }, to) {
    if (fileDigest === null) return 'no-such-licence';
    return (acceptance === 'pending' || acceptance === to) && revokedAt === null ? 'yes' : 'settled';
  },
  isUnrevoked: (licence) => licence.revokedAt === null,
  beforeHandover: (_licences, _licence, fitsStill) => fitsStill(),
  revocationEnds: (named) => named,
  // Both named seconds are inside, so the last one lasts until the next begins.
  isLive: (licence, now) => parseTime(licence.validFrom) <= now && now < parseTime(licence.validUntil) + 1000,
  namesTheInstitution: (licence, claim) => licence.institutionId === claim.institutionId,
  namesTheEnterprise: (licence, claim) => licence.uscc === claim.uscc,
  coversTheItem: (licence, item) => licence.items.includes(item),
  isForThePurpose: (licence, claim) => licence.purpose === claim.purpose,
  takeUse: (licences, licence) => Promise.resolve(licences.takeUse(licence.licenseId)),
  licenceOfRow: (rows, row) => rows[row]?.licenseId,
  shownUpstream: (licence) => licence && presented(licence),
  askedFor: ({ institutionId }) => institutionId,
  isVerifiedEnough: (registration) => registration.status === 'verified',
  noticeWasShown: ({ version, digest, shownAt }, current, now) =>
    version === current.version && digest === current.digest && parseTime(shownAt) <= now,
  granted: (licence) => licence,
  fileIsRight: ({ digest, announced }) => digest === announced,
  mayNarrow: (licence, { items, validUntil, maxUses }, now) =>
    items.every((item) => licence.items.includes(item)) &&
    parseTime(validUntil) <= parseTime(licence.validUntil) &&
    parseTime(validUntil) >= Math.max(now - (now % 1000), parseTime(licence.validFrom)) &&
    (licence.maxUses === null || (maxUses !== null && maxUses <= licence.maxUses)),
  amend: () => undefined,
  narrowedTo: (_, to) => to,
  isToldTo: (licence, institutionId) => licence.institutionId === institutionId,
  listed: (licences, uscc) => licences.ofEnterprise(uscc),
};

/** The part of a licence that others need to see. */
export function presented(licence: StoredLicence): PresentedLicence {
  const { licenseId, uscc, institutionId, items, validFrom, validUntil } = licence;
  return { licenseId, uscc, institutionId, items, validFrom, validUntil };
}
