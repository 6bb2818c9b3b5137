import { defineFault } from './define-fault.ts';

export const forgetsNoncesAtOneOperation = defineFault({
  id: 'forgets-nonces-at-one-operation',
  suite: 'access',
  title: { zh: '有一个接口不查随机数，可重放', en: 'Nonces are not looked at in one operation' },
  caughtBy: ['access.replayed-nonce-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      claimNonce: async (nonces, use) =>
        use.operationId === 'listSubscriptions' || decisions.access.claimNonce(nonces, use),
    },
  }),
});
