import { formatDate } from '../platform/shanghai-time.ts';
import { defineFault } from './define-fault.ts';

export const revokesAtTheEndOfTheDay = defineFault({
  id: 'revokes-at-the-end-of-the-day',
  suite: 'authorization',
  title: { zh: '撤销次日才生效', en: 'A revocation takes effect at the next midnight' },
  caughtBy: [
    'authorization.revoked-licence-stops-at-once',
    'authorization.revocation-holds-against-racing-reads',
    'authorization.licences-hold-over-time',
    'desensitization.nothing-leaks',
  ],
  // A written licence is asked for once more after it was revoked, on the same day.
  mayFail: ['authorization.revoked-licence-is-not-revived', 'authorization.written-licence-needs-its-file'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      isUnrevoked: ({ revokedAt }, { now }) =>
        revokedAt === null || formatDate(now) === formatDate(revokedAt),
      takeUse: async (licences, licence) =>
        (await decisions.licence.takeUse(licences, licence)) || licence.revokedAt !== null,
    },
  }),
});
