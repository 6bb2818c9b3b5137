import { openKept } from '../store/kept.ts';
import type { NetworkStore } from '../store/network-store.ts';

/** Which platform uploaded which licence: to the national node they are all the province's. */
export interface LicenceOwners {
  add(licenseId: string, platformId: string): void;
  ownerOf(licenseId: string): string | undefined;
}

export function createLicenceOwners(store: NetworkStore): LicenceOwners {
  const owners = openKept<string>(store, 'licence-owner');
  return {
    add: (licenseId, platformId) => void owners.put(licenseId, platformId),
    ownerOf: (licenseId) => owners.get(licenseId),
  };
}
