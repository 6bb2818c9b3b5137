import { openKept } from '../store/kept.ts';
import type { NetworkStore } from '../store/network-store.ts';

/** Which licences the administration has revoked: to the nodes and the departments they are dead at once. */
export interface LicenceRevocations {
  /** `at` is epoch ms. A licence that is revoked already keeps its instant. */
  revoke(licenseId: string, at: number): void;
  /** Epoch ms; undefined for a licence that is not revoked. */
  revokedAt(licenseId: string): number | undefined;
}

export function createLicenceRevocations(store: NetworkStore): LicenceRevocations {
  const revoked = openKept<number>(store, 'licence-revocation');
  return {
    revoke(licenseId, at) {
      if (!revoked.has(licenseId)) revoked.put(licenseId, at);
    },
    revokedAt: (licenseId) => revoked.get(licenseId),
  };
}
