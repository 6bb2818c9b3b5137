import { defineFault } from './define-fault.ts';

export const endsTokensEarly = defineFault({
  id: 'ends-tokens-early',
  suite: 'access',
  title: { zh: '令牌提前半分钟失效', en: 'A token ends half a minute before it says' },
  caughtBy: ['access.expired-token-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      tokenIsExpired: ({ now, ...token }) => decisions.access.tokenIsExpired({ ...token, now: now + 30_000 }),
    },
  }),
});
