import type { SchemasOf } from '../../src/contract/operations.ts';
import { formatTime, parseTime } from './shanghai-time.ts';
import type { StoredLicence } from './store/licence-store.ts';

export type WireLicence = SchemasOf<'local-platform'>['Licence'];

/** A licence as the two that it names see it at `now` (epoch ms). */
export function wireLicence(licence: StoredLicence, now: number): WireLicence {
  const { licenseId, uscc, institutionId, items, purpose, validFrom, validUntil } = licence;
  return {
    licenseId,
    uscc,
    institutionId,
    // Granted only for items of the profile, whose ids are those of the contract's enumeration.
    items: [...items] as WireLicence['items'],
    purpose,
    validFrom,
    validUntil,
    ...(licence.maxUses === null ? {} : { maxUses: licence.maxUses }),
    used: licence.used,
    form: licence.fileDigest === null ? 'online' : 'written',
    status: licenceStatus(licence, now),
    grantedAt: formatTime(licence.grantedAt),
    ...(licence.revokedAt === null ? {} : { revokedAt: formatTime(licence.revokedAt) }),
    ...(licence.fileDigest === null ? {} : { fileDigest: licence.fileDigest }),
    riskNotice: licence.riskNotice,
  };
}

/** `active` includes a licence whose first second has not come yet. */
export function licenceStatus(licence: StoredLicence, now: number): WireLicence['status'] {
  if (licence.revokedAt !== null) return 'revoked';
  if (licence.acceptance === 'rejected') return 'rejected';
  if (now >= parseTime(licence.validUntil) + 1000) return 'expired';
  if (licence.acceptance === 'pending') return 'pending';
  return licence.maxUses !== null && licence.used >= licence.maxUses ? 'used-up' : 'active';
}
