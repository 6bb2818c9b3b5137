import { defineFault } from './define-fault.ts';

export const forgetsExpiryAtOneOperation = defineFault({
  id: 'forgets-expiry-at-one-operation',
  suite: 'access',
  title: { zh: '有一个接口不查会话是否到期', en: 'The end of a session is not looked at in one operation' },
  caughtBy: ['access.expired-token-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      tokenIsExpired: (token) =>
        token.operationId !== 'exportOwnData' && decisions.access.tokenIsExpired(token),
    },
  }),
});
