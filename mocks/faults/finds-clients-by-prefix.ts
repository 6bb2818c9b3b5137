import { defineFault } from './define-fault.ts';

export const findsClientsByPrefix = defineFault({
  id: 'finds-clients-by-prefix',
  suite: 'access',
  title: { zh: '客户端标识按前缀匹配', en: 'A client is found by the beginning of its id' },
  caughtBy: ['access.unknown-client-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      clientNamed: (clientId, clients) =>
        decisions.access.clientNamed(clientId, clients) ??
        decisions.access.clientNamed(clientId.slice(0, -1), clients),
    },
  }),
});
