import { presented } from '../platform/decisions/licence.ts';
import { defineFault } from './define-fault.ts';

export const anyLicenceOpensEveryItem = defineFault({
  id: 'any-licence-opens-every-item',
  suite: 'authorization',
  title: { zh: '任一授权书可查全部信息项', en: 'Any licence opens every item' },
  caughtBy: [
    'authorization.scope-is-respected',
    'authorization.narrowing-only-narrows',
    'authorization.report-holds-what-the-licence-covers',
    'authorization.licences-hold-over-time',
    'desensitization.nothing-leaks',
  ],
  // A deep report then asks the nodes for what its licence does not hold, and they refuse.
  mayFail: ['authorization.licence-ends-at-its-instant', 'authorization.licence-is-for-its-purpose'],
  blocks: ['authorization.deep-report-needs-a-licence'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      coversTheItem: () => true,
      shownUpstream: (licence, { item }) => licence && { ...presented(licence), items: [item] },
    },
  }),
});
