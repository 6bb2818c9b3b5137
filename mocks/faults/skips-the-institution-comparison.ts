import { defineFault } from './define-fault.ts';

export const skipsTheInstitutionComparison = defineFault({
  id: 'skips-the-institution-comparison',
  suite: 'authorization',
  title: { zh: '不核对授权书授予哪家机构', en: 'Nobody compares the institution that a licence names' },
  caughtBy: [
    'authorization.another-institutions-licence-is-refused',
    'authorization.licences-hold-over-time',
    'desensitization.nothing-leaks',
  ],
  // Another institution's refused attempts are to leave the count alone; here they are served.
  blocks: ['authorization.use-count-is-enforced'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      namesTheInstitution: () => true,
    },
  }),
});
