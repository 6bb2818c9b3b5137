import { defineFault } from './define-fault.ts';

export const putsItsTokenIntoTheAddress = defineFault({
  id: 'puts-its-token-into-the-address',
  suite: 'access',
  title: { zh: '令牌放进地址', en: 'The token stands in the address' },
  caughtBy: ['access.secrets-stay-out-of-urls'],
  apply: (decisions) => ({
    ...decisions,
    upstream: {
      ...decisions.upstream,
      pathToNode: (path, token) => (token === undefined ? path : `${path}?token=${token}`),
    },
  }),
});
