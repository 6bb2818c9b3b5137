import { defineFault } from './define-fault.ts';

export const remembersWhoWasInGoodStanding = defineFault({
  id: 'remembers-who-was-in-good-standing',
  suite: 'access',
  title: { zh: '机构资格查过一次便不再查', en: 'An institution in good standing is not asked about again' },
  caughtBy: ['access.suspension-bites-at-once'],
  apply(decisions) {
    const good = new Set<string>();
    return {
      ...decisions,
      access: {
        ...decisions.access,
        isInGoodStanding(client, when) {
          if (decisions.access.isInGoodStanding(client, when)) good.add(client.clientId);
          return good.has(client.clientId);
        },
      },
    };
  },
});
