import { defineFault } from './define-fault.ts';

export const showsTheOperatorTheAuditLog = defineFault({
  id: 'shows-the-operator-the-audit-log',
  suite: 'access',
  title: { zh: '运营方可读取仅供节点的日志与统计', en: 'The operator reads what is for the node only' },
  caughtBy: ['access.role-opens-its-own-operations-only', 'access.administrative-operations-are-closed'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      roleMay: (role, call) =>
        (role === 'operator' && call.needed === 'node') || decisions.access.roleMay(role, call),
    },
  }),
});
