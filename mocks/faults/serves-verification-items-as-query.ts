import { defineFault } from './define-fault.ts';

export const servesVerificationItemsAsQuery = defineFault({
  id: 'serves-verification-items-as-query',
  suite: 'access',
  title: { zh: '核验类信息项也可查询', en: 'A verified item is also served as a query' },
  caughtBy: ['access.item-is-reachable-only-by-its-declared-method', 'access.exchanges-follow-the-contract'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      offers: (item, by) => by === 'query' || decisions.access.offers(item, by),
    },
    // What such an item looks like as records, no specification says.
    answers: { ...decisions.answers, areChecked: () => false },
  }),
});
