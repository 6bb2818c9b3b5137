import { defineFault } from './define-fault.ts';

export const tokensOutliveSuspension = defineFault({
  id: 'tokens-outlive-suspension',
  suite: 'access',
  title: { zh: '只在签发令牌时检查机构状态', en: 'Standing is looked at only when a token is issued' },
  caughtBy: ['access.suspension-bites-at-once'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      isInGoodStanding: (client, when) =>
        when.moment === 'request' || decisions.access.isInGoodStanding(client, when),
    },
  }),
});
