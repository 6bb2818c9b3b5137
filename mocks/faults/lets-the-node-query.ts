import { defineFault } from './define-fault.ts';

export const letsTheNodeQuery = defineFault({
  id: 'lets-the-node-query',
  suite: 'access',
  title: { zh: '节点可调用机构的接口', en: 'The node may call what is for institutions' },
  caughtBy: ['access.role-opens-its-own-operations-only'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      roleMay: (role, call) =>
        (role === 'node' && call.needed === 'institution') || decisions.access.roleMay(role, call),
    },
  }),
});
