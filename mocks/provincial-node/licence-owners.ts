import { openKept } from '../store/kept.ts';
import type { NetworkStore } from '../store/network-store.ts';

/** The owner of a licence that every platform may use, as the administration grants them. */
export const anyPlatform = '*';

/** Which platform uploaded which licence: to the national node they are all the province's. */
export interface LicenceOwners {
  add(licenseId: string, platformId: string): void;
  ownerOf(licenseId: string): string | undefined;
  isUsableBy(licenseId: string, platformId: string): boolean;
}

export function createLicenceOwners(store: NetworkStore): LicenceOwners {
  const owners = openKept<string>(store, 'licence-owner');
  return {
    add: (licenseId, platformId) => void owners.put(licenseId, platformId),
    ownerOf: (licenseId) => owners.get(licenseId),
    isUsableBy(licenseId, platformId) {
      const owner = owners.get(licenseId);
      return owner === platformId || owner === anyPlatform;
    },
  };
}
