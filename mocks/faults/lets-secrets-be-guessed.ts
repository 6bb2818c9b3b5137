import { defineFault } from './define-fault.ts';

export const letsSecretsBeGuessed = defineFault({
  id: 'lets-secrets-be-guessed',
  suite: 'access',
  title: { zh: '企业密钥可无限次试猜', en: "An enterprise's secret may be guessed at without end" },
  caughtBy: ['access.wrong-secrets-slow-down'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      isTooMany: (count, about) => about !== 'secret' && decisions.access.isTooMany(count, about),
    },
  }),
});
