import type { Claim, LicenceDecisions } from '../../platform/decisions/licence.ts';
import type { StoredLicence } from '../../platform/store/licence-store.ts';

const licenseId = 'made-up-licence';

/** A licence that no enterprise granted, fit for whatever is claimed: faults that skip a licence need one to show. */
export function madeUpLicence(
  { uscc, institutionId, purpose }: Claim,
  items: readonly string[],
): StoredLicence {
  return {
    licenseId,
    uscc,
    enterpriseName: '某企业',
    institutionId,
    items,
    purpose,
    validFrom: '2020-01-01 00:00:00',
    validUntil: '2099-12-31 23:59:59',
    maxUses: null,
    used: 0,
    grantedAt: 0,
    revokedAt: null,
    riskNotice: { version: 'none', digest: '', shownAt: '2020-01-01 00:00:00' },
    nodeLicenseId: null,
    acceptance: 'accepted',
    fileDigest: null,
  };
}

/** The honest rules, but for the licence that `read` finds where the honest one finds none. */
export function withMadeUpLicence(
  honest: LicenceDecisions,
  makeUp: (...asked: Parameters<LicenceDecisions['read']>) => StoredLicence | undefined,
): LicenceDecisions {
  return {
    ...honest,
    read: (...asked) => honest.read(...asked) ?? makeUp(...asked),
    takeUse: (licences, licence) =>
      licence.licenseId === licenseId ? Promise.resolve(true) : honest.takeUse(licences, licence),
  };
}
