import { defineFault } from './define-fault.ts';

export const usesItsTokenToTheEnd = defineFault({
  id: 'uses-its-token-to-the-end',
  suite: 'access',
  title: { zh: '令牌用到被拒才更新', en: 'A token is used until it is refused' },
  caughtBy: ['access.node-token-is-renewed-in-time'],
  apply: (decisions) => ({
    ...decisions,
    upstream: {
      ...decisions.upstream,
      renewsTokenAt: () => Infinity,
    },
  }),
});
