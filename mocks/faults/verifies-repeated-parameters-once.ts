import { defineFault } from './define-fault.ts';

export const verifiesRepeatedParametersOnce = defineFault({
  id: 'verifies-repeated-parameters-once',
  suite: 'access',
  title: { zh: '重复的参数只计一次再验签', en: 'A repeated parameter is verified once' },
  caughtBy: ['access.tampered-query-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      readingsOf: (request) => {
        const pairs = (request.query ?? '').replace(/^\?/, '').split('&');
        return [request, { ...request, query: [...new Set(pairs)].join('&') }];
      },
    },
  }),
});
