import { defineFault } from './define-fault.ts';

export const asksTheNodeForNobody = defineFault({
  id: 'asks-the-node-for-nobody',
  suite: 'authorization',
  title: { zh: '向节点查询时不说明为哪家机构', en: 'Nodes are not told for which institution is asked' },
  caughtBy: ['authorization.upstream-call-carries-the-licence'],
  apply: (decisions) => ({
    ...decisions,
    licence: { ...decisions.licence, askedFor: () => undefined },
  }),
});
