import type { NetworkStore } from '../store/network-store.ts';

/** Which platform uploaded which licence: to the national node they are all the province's. */
export interface LicenceOwners {
  add(licenseId: string, platformId: string): void;
  ownerOf(licenseId: string): string | undefined;
}

export function createLicenceOwners(store: NetworkStore): LicenceOwners {
  const owners = new Map(store.load('licence-owner').map(({ key, value }) => [key, String(value)]));
  return {
    add(licenseId, platformId) {
      store.save([{ kind: 'licence-owner', key: licenseId, value: platformId }]);
      owners.set(licenseId, platformId);
    },
    ownerOf: (licenseId) => owners.get(licenseId),
  };
}
