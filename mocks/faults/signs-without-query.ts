import { defineFault } from './define-fault.ts';

export const signsWithoutQuery = defineFault({
  id: 'signs-without-query',
  suite: 'access',
  title: { zh: '验签时不含查询串', en: 'The signature leaves out the query' },
  caughtBy: ['access.tampered-query-is-refused'],
  // Whoever signs by the specification must still get in, so both readings are tried.
  apply: (decisions) => ({
    ...decisions,
    access: { ...decisions.access, readingsOf: (request) => [request, { ...request, query: '' }] },
  }),
});
