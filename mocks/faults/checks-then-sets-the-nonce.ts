import { setImmediate } from 'node:timers/promises';
import { defineFault } from './define-fault.ts';

export const checksThenSetsTheNonce = defineFault({
  id: 'checks-then-sets-the-nonce',
  suite: 'access',
  title: { zh: '先查后写随机数，并发时放行', en: 'The nonce is looked up first and kept later' },
  caughtBy: ['access.racing-nonce-wins-once'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      async claimNonce(nonces, { clientId, nonce, now }) {
        const isNew = !nonces.has(clientId, nonce);
        await setImmediate();
        if (isNew) nonces.insert(clientId, nonce, now);
        return isNew;
      },
    },
  }),
});
