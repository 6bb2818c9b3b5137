import { scryptSync } from 'node:crypto';
import { defineFault } from './define-fault.ts';

/** Secrets are kept under a slow hash, as they should be. */
export const comparesSecretsOfKnownClientsOnly = defineFault({
  id: 'compares-secrets-of-known-clients-only',
  suite: 'access',
  title: {
    zh: '未注册的客户端不比对密钥，答得更快',
    en: 'A client that is not registered is refused sooner: no secret is compared',
  },
  caughtBy: ['access.refusals-look-alike'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      secretIsRight(given, keptDigest) {
        if (keptDigest === null) return false;
        scryptSync(given, 'salt', 32, { N: 2 ** 14 });
        return decisions.access.secretIsRight(given, keptDigest);
      },
    },
  }),
});
