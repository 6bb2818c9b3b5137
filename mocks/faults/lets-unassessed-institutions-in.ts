import { defineFault } from './define-fault.ts';

export const letsUnassessedInstitutionsIn = defineFault({
  id: 'lets-unassessed-institutions-in',
  suite: 'access',
  title: { zh: '未经评估的机构也可接入', en: 'An institution without assessment may enter' },
  caughtBy: ['access.unassessed-institution-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      isInGoodStanding: (client, when) =>
        client.status === 'unassessed' || decisions.access.isInGoodStanding(client, when),
    },
  }),
});
