import { defineFault } from './define-fault.ts';

export const opensAnothersLicence = defineFault({
  id: 'opens-anothers-licence',
  suite: 'access',
  title: { zh: '他机构的授权书也可查看', en: 'Another’s licence is shown' },
  caughtBy: ['access.what-is-anothers-is-closed'],
  apply: (decisions) => ({
    ...decisions,
    licence: { ...decisions.licence, isToldTo: () => true },
  }),
});
