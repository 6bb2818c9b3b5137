import { defineFault } from './define-fault.ts';

export const takesAnyKnownSecret = defineFault({
  id: 'takes-any-known-secret',
  suite: 'access',
  title: { zh: '任一已登记的密钥都可用于任何账户', en: 'Any secret that is kept opens any account' },
  caughtBy: ['access.wrong-secret-is-refused'],
  // An account in the enterprise's name that nobody verified has a secret, too.
  mayFail: ['authorization.only-the-enterprise-grants'],
  apply(decisions) {
    const kept = new Set<string>();
    return {
      ...decisions,
      access: {
        ...decisions.access,
        secretIsRight(given, digest) {
          if (digest !== null) kept.add(digest);
          return [...kept].some((one) => decisions.access.secretIsRight(given, one));
        },
      },
    };
  },
});
