import { defineFault } from './define-fault.ts';

export const tellsAnyoneOfALicence = defineFault({
  id: 'tells-anyone-of-a-licence',
  suite: 'authorization',
  title: { zh: '任何机构可查看他人的授权书', en: "Any institution may look at another's licence" },
  caughtBy: ['authorization.licence-is-told-to-its-institution-only', 'access.what-is-anothers-is-closed'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      isToldTo: () => true,
    },
  }),
});
