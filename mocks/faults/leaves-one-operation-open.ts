import { defineFault } from './define-fault.ts';

export const leavesOneOperationOpen = defineFault({
  id: 'leaves-one-operation-open',
  suite: 'access',
  title: { zh: '有一个接口未校验调用方', en: 'One operation is left open' },
  caughtBy: ['access.anonymous-request-is-refused'],
  // Where nobody is asked for credentials, no flaw of them is refused either, if a check visits the operation.
  mayFail: [
    'access.unknown-client-is-refused',
    'access.unknown-token-is-refused',
    'access.token-is-bound-to-its-client',
    'access.token-opens-one-side-only',
    'access.role-opens-its-own-operations-only',
    'access.malformed-signature-is-refused',
    'access.algorithm-downgrade-is-refused',
    'access.wrong-key-is-refused',
    'access.tampered-query-is-refused',
    'access.tampered-path-is-refused',
    'access.tampered-method-is-refused',
    'access.tampered-headers-are-refused',
    'access.stale-timestamp-is-refused',
    'access.replayed-nonce-is-refused',
    'access.unassessed-institution-is-refused',
    'access.expired-assessment-is-refused',
    'access.suspended-institution-is-refused',
    'access.suspension-bites-at-once',
    'access.expired-token-is-refused',
  ],
  apply: (decisions) => ({
    ...decisions,
    access: { ...decisions.access, isClosed: (operationId) => operationId !== 'searchEnterprises' },
  }),
});
