import { defineFault } from './define-fault.ts';

export const takesTwoLengthsOfOneBody = defineFault({
  id: 'takes-two-lengths-of-one-body',
  suite: 'access',
  title: { zh: '同时声称分块与长度的请求也予受理', en: 'HTTP with two lengths of one body is taken' },
  caughtBy: ['access.malformed-input-is-a-4xx'],
  apply: (decisions) => ({
    ...decisions,
    reading: {
      ...decisions.reading,
      takesBrokenHttp: () => true,
    },
  }),
});
