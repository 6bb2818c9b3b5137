import { defineFault } from './define-fault.ts';

export const invertsTokenExpiry = defineFault({
  id: 'inverts-token-expiry',
  suite: 'access',
  title: { zh: '令牌有效期的减法写反', en: 'The subtraction of the expiry test is the wrong way round' },
  caughtBy: ['access.expired-token-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      // The token's age comes out negative, and no token is ever too old.
      tokenIsExpired: ({ issuedAt, lifetimeSeconds, now }) => issuedAt - now >= lifetimeSeconds * 1000,
    },
  }),
});
