import { defineFault } from './define-fault.ts';

export const fallsBackToTheNationalNode = defineFault({
  id: 'falls-back-to-the-national-node',
  suite: 'access',
  title: {
    zh: '省级节点不应答时直连国家节点',
    en: 'The national node is called directly when the provincial one fails',
  },
  caughtBy: ['access.goes-through-its-node'],
  apply: (decisions) => ({
    ...decisions,
    upstream: {
      ...decisions.upstream,
      elsewhere: (formerNode) => formerNode,
    },
  }),
});
