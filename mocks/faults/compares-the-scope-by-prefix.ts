import { defineFault } from './define-fault.ts';

export const comparesTheScopeByPrefix = defineFault({
  id: 'compares-the-scope-by-prefix',
  suite: 'authorization',
  title: { zh: '授权范围按前缀比对', en: 'A scope opens whatever begins like one of its items' },
  caughtBy: ['authorization.scope-is-respected'],
  // A deep report then asks the nodes for what its licence does not hold, and they refuse.
  blocks: [
    'authorization.deep-report-needs-a-licence',
    'authorization.another-institutions-licence-is-refused',
  ],
  mayFail: [
    'authorization.use-count-is-enforced',
    'authorization.licence-is-for-its-purpose',
    'authorization.licences-hold-over-time',
    'authorization.report-holds-what-the-licence-covers',
    // Nor is such a report under way when its licence is revoked.
    'authorization.revocation-holds-against-racing-reads',
    'desensitization.nothing-leaks',
  ],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      // `tax` opens `tax.arrears`, and so does `tax.payments`.
      coversTheItem: ({ items }, item) =>
        items.some((covered) => item.startsWith(covered.split('.')[0] ?? covered)),
    },
  }),
});
