import type { RegisteredClient } from '../platform/store/client-store.ts';
import { defineFault } from './define-fault.ts';

export const verifiesWithAnyKnownKey = defineFault({
  id: 'verifies-with-any-known-key',
  suite: 'access',
  title: { zh: '以任一已知密钥验签即通过', en: 'A signature by any client’s key will do' },
  caughtBy: ['access.wrong-key-is-refused'],
  apply(decisions) {
    const clients = new Map<string, RegisteredClient>();
    return {
      ...decisions,
      access: {
        ...decisions.access,
        signatureIsRight(given) {
          clients.set(given.client.clientId, given.client);
          return [...clients.values()]
            .filter(({ algorithm }) => algorithm === given.algorithm)
            .some((client) => decisions.access.signatureIsRight({ ...given, client }));
        },
      },
    };
  },
});
