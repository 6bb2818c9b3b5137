import { defineFault } from './define-fault.ts';

export const allowsAnHourOfClockSkew = defineFault({
  id: 'allows-an-hour-of-clock-skew',
  suite: 'access',
  title: { zh: '令牌过期后宽限一小时', en: 'A token lives an hour longer, for clock skew' },
  caughtBy: ['access.expired-token-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      tokenIsExpired: ({ now, ...token }) =>
        decisions.access.tokenIsExpired({ ...token, now: now - 3_600_000 }),
    },
  }),
});
