import { randomBytes } from 'node:crypto';
import type { NetworkStore } from '../store/network-store.ts';
import { isWithinWindow } from '../licence-window.ts';

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
}

/** What an inquiry says it is about. */
export interface LicensedInquiry {
  readonly clientId: string;
  readonly enterpriseName: string;
  readonly uscc: string;
  readonly item: string;
}

export interface LicenceRegister {
  add(licence: Omit<UploadedLicence, 'licenseId'>): UploadedLicence;
  /** Why the licence does not cover the inquiry at `now` (epoch ms), or undefined when it does. */
  objection(licenseId: string | undefined, inquiry: LicensedInquiry, now: number): string | undefined;
}

/** The licences uploaded so far, with those of the store. */
export function createLicenceRegister(store: NetworkStore): LicenceRegister {
  const licences = new Map<string, UploadedLicence>();
  // What the store holds under this kind, this register wrote.
  for (const { value } of store.load('licence')) {
    const licence = value as UploadedLicence;
    licences.set(licence.licenseId, licence);
  }

  return {
    add(uploaded) {
      const licence = { ...uploaded, licenseId: `NL-${randomBytes(12).toString('hex')}` };
      store.save([{ kind: 'licence', key: licence.licenseId, value: licence }]);
      licences.set(licence.licenseId, licence);
      return licence;
    },
    objection(licenseId, inquiry, now) {
      if (licenseId === undefined) return 'This item is provided under a licence only.';
      const licence = licences.get(licenseId);
      if (licence?.clientId !== inquiry.clientId) return 'No such licence.';
      if (licence.uscc !== inquiry.uscc || licence.enterpriseName !== inquiry.enterpriseName) {
        return 'The licence is not of this enterprise.';
      }
      if (!licence.items.includes(inquiry.item)) return 'The licence does not cover this item.';
      if (!isWithinWindow(licence, now)) return 'The licence is not in force.';
      return undefined;
    },
  };
}
