import { defineFault } from './define-fault.ts';

export const comparesAlgorithmsWithoutCase = defineFault({
  id: 'compares-algorithms-without-case',
  suite: 'access',
  title: { zh: '算法名称不分大小写', en: 'The name of the algorithm is compared without case' },
  caughtBy: ['access.algorithm-downgrade-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      algorithmFor: (client, claimed) => decisions.access.algorithmFor(client, claimed.toUpperCase()),
    },
  }),
});
