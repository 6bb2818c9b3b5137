import { openKept } from '../store/kept.ts';
import type { NetworkStore } from '../store/network-store.ts';
import type { PresentedLicence } from './presented-licence.ts';

/** The licences that platforms have shown to departments, up to a bound. */
export interface PresentedLicences {
  note(licence: PresentedLicence): void;
  find(licenseId: string): PresentedLicence | undefined;
  /** In the order in which they were first shown. */
  list(): readonly PresentedLicence[];
}

const remembered = 5_000;

export function createPresentedLicences(store: NetworkStore): PresentedLicences {
  const shown = openKept<PresentedLicence>(store, 'presented-licence');
  return {
    note(licence) {
      if (!shown.has(licence.licenseId) && shown.size < remembered) shown.put(licence.licenseId, licence);
    },
    find: (licenseId) => shown.get(licenseId),
    list: () => [...shown.values()],
  };
}
