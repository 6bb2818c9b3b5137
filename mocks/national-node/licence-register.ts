import { randomBytes } from 'node:crypto';
import { openKept } from '../store/kept.ts';
import type { NetworkStore } from '../store/network-store.ts';
import { createLicenceRevocations, type LicenceRevocations } from '../licences/licence-revocations.ts';
import { isRevoked, isWithinWindow } from '../licence-window.ts';

/** The uploader of a licence that every client may use, as the administration grants them. */
export const anyClient = '*';

/** A licence (授权书) as a platform uploaded it. */
export interface UploadedLicence {
  readonly licenseId: string;
  /** Who uploaded it; nobody else may use it. */
  readonly clientId: string;
  readonly enterpriseName: string;
  readonly uscc: string;
  readonly items: readonly string[];
  /** 被授权方代码: the institution that the enterprise authorised. */
  readonly institution: string;
  readonly platformId: string;
  /** `YYYY-MM-DD HH:mm:ss`, both seconds inside. */
  readonly from: string;
  readonly until: string;
  /** Upper-hex SM3 of the file. */
  readonly fileDigest: string;
  /** 可用次数; no limit when absent. */
  readonly maxUses?: number;
  /** How many inquiries it has served. */
  readonly used: number;
}

/** What an inquiry says it is about. */
export interface LicensedInquiry {
  readonly clientId: string;
  readonly enterpriseName: string;
  readonly uscc: string;
  readonly item: string;
  /** For whom is asked (被授权方代码), where it is said. */
  readonly institution?: string | undefined;
  /** Epoch ms at which the enterprise revoked every licence granted until then. */
  readonly endedAt?: number | undefined;
}

export interface LicenceRegister {
  add(licence: Omit<UploadedLicence, 'licenseId' | 'used'>): UploadedLicence;
  /** Why the licence does not cover the inquiry at `now` (epoch ms), or undefined when it does. */
  objection(licenseId: string | undefined, inquiry: LicensedInquiry, now: number): string | undefined;
  find(licenseId: string): UploadedLicence | undefined;
  /** In the order in which they came. */
  list(): readonly UploadedLicence[];
  /** Counts an inquiry that the licence served. */
  use(licenseId: string): void;
}

/** The licences uploaded so far, with those of the store. */
export function createLicenceRegister(
  store: NetworkStore,
  revocations: LicenceRevocations = createLicenceRevocations(store),
): LicenceRegister {
  const licences = openKept<UploadedLicence>(store, 'licence');
  const keep = (licence: UploadedLicence) => licences.put(licence.licenseId, licence);

  return {
    add: (uploaded) => keep({ ...uploaded, licenseId: `NL-${randomBytes(12).toString('hex')}`, used: 0 }),
    objection(licenseId, inquiry, now) {
      if (licenseId === undefined) return 'This item is provided under a licence only.';
      const licence = licences.get(licenseId);
      const isUsable = licence?.clientId === inquiry.clientId || licence?.clientId === anyClient;
      if (licence === undefined || !isUsable) return 'No such licence.';
      if (licence.uscc !== inquiry.uscc || licence.enterpriseName !== inquiry.enterpriseName) {
        return 'The licence is not of this enterprise.';
      }
      if (inquiry.institution !== undefined && licence.institution !== inquiry.institution) {
        return 'The licence is not for this institution.';
      }
      if (!licence.items.includes(inquiry.item)) return 'The licence does not cover this item.';
      if (!isWithinWindow(licence, now)) return 'The licence is not in force.';
      const isDead = revocations.revokedAt(licenseId) !== undefined;
      if (isDead || isRevoked(licence, inquiry.endedAt)) return 'The licence was revoked.';
      if (licence.used >= (licence.maxUses ?? Infinity)) return 'The licence is used up.';
      return undefined;
    },
    find: (licenseId) => licences.get(licenseId),
    list: () => [...licences.values()],
    use(licenseId) {
      const licence = licences.get(licenseId);
      // A licence without a limit is not written at every use.
      if (licence?.maxUses !== undefined) keep({ ...licence, used: licence.used + 1 });
    },
  };
}
