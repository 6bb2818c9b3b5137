import { defineFault } from './define-fault.ts';

export const comparesSecretByPrefix = defineFault({
  id: 'compares-secret-by-prefix',
  suite: 'access',
  title: { zh: '密钥只比较前缀', en: 'The secret is compared by its prefix' },
  caughtBy: ['access.wrong-secret-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      secretIsRight: (given, keptDigest) =>
        Array.from(given).some((_, last) =>
          decisions.access.secretIsRight(given.slice(0, last + 1), keptDigest),
        ),
    },
  }),
});
