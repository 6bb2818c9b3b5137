import { formatDate } from '../platform/shanghai-time.ts';
import { defineFault } from './define-fault.ts';

export const revokesAtTheEndOfTheDay = defineFault({
  id: 'revokes-at-the-end-of-the-day',
  suite: 'authorization',
  title: { zh: '撤销次日才生效', en: 'A revocation takes effect at the next midnight' },
  caughtBy: [
    'authorization.revoked-licence-stops-at-once',
    'authorization.licences-hold-over-time',
    'desensitization.nothing-leaks',
  ],
  mayFail: ['authorization.revoked-licence-is-not-revived'],
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
