import { defineFault } from './define-fault.ts';

export const hammersOnRefusal = defineFault({
  id: 'hammers-on-refusal',
  suite: 'access',
  title: { zh: '被节点拒绝后连续重试', en: 'What the node refuses is tried again at once, many times' },
  caughtBy: ['access.node-refusals-are-not-hammered', 'access.backs-off-while-the-node-fails'],
  apply: (decisions) => ({
    ...decisions,
    upstream: {
      ...decisions.upstream,
      callsAgain: ({ calls }) => calls < 8,
    },
  }),
});
