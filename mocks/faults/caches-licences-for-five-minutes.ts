import type { StoredLicence } from '../platform/store/licence-store.ts';
import { defineFault } from './define-fault.ts';

export const cachesLicencesForFiveMinutes = defineFault({
  id: 'caches-licences-for-five-minutes',
  suite: 'authorization',
  title: { zh: '授权书缓存五分钟，撤销不能即时生效', en: 'Licences are cached for five minutes' },
  caughtBy: [
    'authorization.revoked-licence-stops-at-once',
    'authorization.revocation-holds-against-racing-reads',
    'authorization.licences-hold-over-time',
    'desensitization.nothing-leaks',
  ],
  // What a licence no longer covers is remembered with it, and that its file had not come.
  mayFail: ['authorization.narrowing-only-narrows', 'authorization.written-licence-needs-its-file'],
  apply(decisions) {
    const cache = new Map<string, { readonly licence: StoredLicence | undefined; readonly at: number }>();
    return {
      ...decisions,
      licence: {
        ...decisions.licence,
        read(licences, claim, item) {
          const { licenseId = '', now } = claim;
          const cached = cache.get(licenseId);
          if (cached?.licence && now - cached.at < 300_000) return cached.licence;
          const licence = decisions.licence.read(licences, claim, item);
          cache.set(licenseId, { licence, at: now });
          return licence;
        },
        takeUse: (licences, licence) =>
          decisions.licence.takeUse(licences, licence).then((isTaken) => isTaken || licence.maxUses === null),
      },
    };
  },
});
