import { defineFault } from './define-fault.ts';

export const forgetsStandingAtOneOperation = defineFault({
  id: 'forgets-standing-at-one-operation',
  suite: 'access',
  title: {
    zh: '有一个接口不查机构状态',
    en: 'The standing of an institution is not looked at in one operation',
  },
  caughtBy: ['access.suspension-bites-at-once'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      isInGoodStanding: (client, when) =>
        when.operationId === 'listSubscriptions' || decisions.access.isInGoodStanding(client, when),
    },
  }),
});
