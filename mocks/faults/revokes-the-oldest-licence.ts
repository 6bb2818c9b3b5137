import { defineFault } from './define-fault.ts';

export const revokesTheOldestLicence = defineFault({
  id: 'revokes-the-oldest-licence',
  suite: 'authorization',
  title: {
    zh: '撤销的总是最早一份有效授权书',
    en: 'Whichever licence is revoked, the oldest that stands is ended',
  },
  caughtBy: ['authorization.licences-hold-over-time', 'authorization.listed-licences-are-true'],
  // A form of its own is revoked before the one that was meant.
  blocks: ['authorization.written-licence-needs-its-file'],
  mayFail: ['desensitization.nothing-leaks'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      revocationEnds: (named, licences) =>
        licences.ofEnterprise(named.uscc).find(({ revokedAt }) => revokedAt === null) ?? named,
    },
  }),
});
