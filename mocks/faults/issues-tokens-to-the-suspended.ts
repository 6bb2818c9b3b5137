import { defineFault } from './define-fault.ts';

export const issuesTokensToTheSuspended = defineFault({
  id: 'issues-tokens-to-the-suspended',
  suite: 'access',
  title: { zh: '已被暂停的机构仍可接入', en: 'A suspended institution may still enter' },
  caughtBy: ['access.suspended-institution-is-refused', 'access.suspension-bites-at-once'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      isInGoodStanding: (client, when) =>
        client.status === 'suspended' || decisions.access.isInGoodStanding(client, when),
    },
  }),
});
