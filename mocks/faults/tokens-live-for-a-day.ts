import { defineFault } from './define-fault.ts';

export const tokensLiveForADay = defineFault({
  id: 'tokens-live-for-a-day',
  suite: 'access',
  title: { zh: '令牌有效一整天', en: 'A token lives for a whole day' },
  caughtBy: ['access.token-lifetime-is-bounded'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      tokenLifetime: () => 86_400,
    },
  }),
});
