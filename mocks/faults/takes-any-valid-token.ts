import { defineFault } from './define-fault.ts';

export const takesAnyValidToken = defineFault({
  id: 'takes-any-valid-token',
  suite: 'access',
  title: { zh: '任何有效令牌都可配任何客户端', en: 'Any live token goes with any client id' },
  caughtBy: ['access.token-is-bound-to-its-client'],
  apply: (decisions) => ({
    ...decisions,
    access: { ...decisions.access, tokenBelongsTo: () => true },
  }),
});
