/** A licence that the harness had an enterprise grant, as the harness itself remembers it. */
export interface LedgerLicence {
  readonly licenseId: string;
  readonly uscc: string;
  /** `clientId` of the institution. */
  readonly institutionId: string;
  readonly items: readonly string[];
  /** Epoch milliseconds; live from `from` up to, not including, `until`. */
  readonly from: number;
  readonly until: number;
  /** Place of the grant's answer in the run's order of exchanges. */
  readonly grantedAt: number;
  /** Place of the revocation's answer, once it was revoked. */
  readonly revokedAt: number | null;
}

/**
 * What the harness knows to be licensed, independent of the platform. Order is counted in exchanges, since
 * the run's clock may stand still while licences change.
 */
export interface LicenceLedger {
  granted(licence: Omit<LedgerLicence, 'revokedAt'>): void;
  revoked(licenseId: string, order: number): void;
  find(licenseId: string): LedgerLicence | undefined;
  all(): readonly LedgerLicence[];
}

export function createLicenceLedger(): LicenceLedger {
  const licences = new Map<string, LedgerLicence>();
  return {
    granted: (licence) => void licences.set(licence.licenseId, { ...licence, revokedAt: null }),
    revoked(licenseId, order) {
      const licence = licences.get(licenseId);
      if (licence?.revokedAt === null) licences.set(licenseId, { ...licence, revokedAt: order });
    },
    find: (licenseId) => licences.get(licenseId),
    all: () => [...licences.values()],
  };
}
