import { defineFault } from './define-fault.ts';

export const takesAnySignedClientForTheOperator = defineFault({
  id: 'takes-any-signed-client-for-the-operator',
  suite: 'access',
  title: { zh: '签名无误者即可调用管理接口', en: 'Whoever signs rightly may call what is meant for others' },
  caughtBy: ['access.administrative-operations-are-closed', 'access.role-opens-its-own-operations-only'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      roleMay: () => true,
    },
  }),
});
