import { defineFault } from './define-fault.ts';

export const keepsCallingWhileSuspended = defineFault({
  id: 'keeps-calling-while-suspended',
  suite: 'access',
  title: { zh: '被省级节点暂停后继续调用', en: 'Calls go on while the node has suspended the platform' },
  caughtBy: ['access.suspension-by-the-node-ends-calls'],
  apply: (decisions) => ({
    ...decisions,
    upstream: {
      ...decisions.upstream,
      heedsSuspension: () => false,
      restsAfterRefusal: () => 0,
    },
  }),
});
