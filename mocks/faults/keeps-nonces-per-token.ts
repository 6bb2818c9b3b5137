import { defineFault } from './define-fault.ts';

export const keepsNoncesPerToken = defineFault({
  id: 'keeps-nonces-per-token',
  suite: 'access',
  title: { zh: '随机数按令牌去重，换令牌即可重放', en: 'Nonces are remembered per token' },
  caughtBy: ['access.replayed-nonce-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      claimNonce: (nonces, use) =>
        decisions.access.claimNonce(nonces, { ...use, clientId: `${use.clientId} ${use.token}` }),
    },
  }),
});
