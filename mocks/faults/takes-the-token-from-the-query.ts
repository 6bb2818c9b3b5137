import { defineFault } from './define-fault.ts';

export const takesTheTokenFromTheQuery = defineFault({
  id: 'takes-the-token-from-the-query',
  suite: 'access',
  title: { zh: '查询串中的令牌也接受', en: 'A token in the query is taken' },
  caughtBy: ['access.anonymous-request-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      bearerOf: (headers, query) =>
        decisions.access.bearerOf(headers, query) || (new URLSearchParams(query).get('access_token') ?? ''),
    },
  }),
});
