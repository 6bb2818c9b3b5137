import { defineFault } from './define-fault.ts';

export const keepsNoncesPerOperation = defineFault({
  id: 'keeps-nonces-per-operation',
  suite: 'access',
  title: { zh: '随机数按接口去重，换接口即可重放', en: 'Nonces are remembered per operation' },
  caughtBy: ['access.replayed-nonce-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      claimNonce: (nonces, use) =>
        decisions.access.claimNonce(nonces, { ...use, clientId: `${use.clientId} ${use.operationId}` }),
    },
  }),
});
