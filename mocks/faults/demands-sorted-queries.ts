import { defineFault } from './define-fault.ts';

export const demandsSortedQueries = defineFault({
  id: 'demands-sorted-queries',
  suite: 'access',
  title: { zh: '查询串未排序即视为签名错误', en: 'A query that is not sorted is refused' },
  caughtBy: ['access.tampered-query-is-refused'],
  // Malformed pages come in an order of their own, and are refused for that.
  mayFail: ['access.malformed-input-is-a-4xx'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      readingsOf(request, items) {
        // Of the parameters of pages only: honest callers name others in any order.
        const pages = (request.query ?? '').match(/page\w+/g) ?? [];
        const isSorted = [...pages].sort().join() === pages.join();
        return isSorted ? decisions.access.readingsOf(request, items) : [];
      },
    },
  }),
});
