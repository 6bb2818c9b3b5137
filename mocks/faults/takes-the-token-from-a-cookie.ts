import { defineFault } from './define-fault.ts';

export const takesTheTokenFromACookie = defineFault({
  id: 'takes-the-token-from-a-cookie',
  suite: 'access',
  title: { zh: 'Cookie 中的令牌也接受', en: 'A token in a cookie is taken' },
  caughtBy: ['access.anonymous-request-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      bearerOf: (headers, query) =>
        decisions.access.bearerOf(headers, query) ||
        (/\btoken=([^;]+)/.exec(headers.get('cookie') ?? '')?.[1] ?? ''),
    },
  }),
});
