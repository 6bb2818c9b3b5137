import { defineFault } from './define-fault.ts';

export const acceptsTheCallersAlgorithm = defineFault({
  id: 'accepts-the-callers-algorithm',
  suite: 'access',
  title: {
    zh: '算法由调用方说了算，none 也接受',
    en: 'The algorithm is what the caller says, none included',
  },
  caughtBy: ['access.algorithm-downgrade-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      algorithmFor: (_client, claimed) => claimed,
      signatureIsRight: (given) =>
        given.algorithm.toLowerCase() === 'none' || decisions.access.signatureIsRight(given),
    },
  }),
});
