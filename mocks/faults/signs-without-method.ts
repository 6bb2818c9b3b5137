import { defineFault } from './define-fault.ts';

export const signsWithoutMethod = defineFault({
  id: 'signs-without-method',
  suite: 'access',
  title: { zh: '验签时不含方法', en: 'The signature leaves out the method' },
  caughtBy: ['access.tampered-method-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      readingsOf: (request) =>
        [request.method, 'GET', 'POST', 'PUT', 'DELETE'].map((method) => ({ ...request, method })),
    },
  }),
});
