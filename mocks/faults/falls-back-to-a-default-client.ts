import type { RegisteredClient } from '../platform/store/client-store.ts';
import { defineFault } from './define-fault.ts';

export const fallsBackToADefaultClient = defineFault({
  id: 'falls-back-to-a-default-client',
  suite: 'access',
  title: {
    zh: '未登记的客户端按默认客户端处理',
    en: 'A client id that nobody has is taken for a default one',
  },
  caughtBy: ['access.unknown-client-is-refused'],
  apply(decisions) {
    let first: RegisteredClient | undefined;
    return {
      ...decisions,
      access: {
        ...decisions.access,
        // Whichever client was met first is the default one.
        clientNamed(clientId, clients) {
          const client = clients.find(clientId);
          first ??= client;
          return client ?? first;
        },
      },
    };
  },
});
