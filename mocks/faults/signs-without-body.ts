import { defineFault } from './define-fault.ts';

export const signsWithoutBody = defineFault({
  id: 'signs-without-body',
  suite: 'access',
  title: { zh: '验签时不含请求体', en: 'The signature leaves out the body' },
  caughtBy: ['access.tampered-body-is-refused'],
  // Whoever signs by the specification must still get in, so both readings are tried.
  apply: (decisions) => ({
    ...decisions,
    access: { ...decisions.access, readingsOf: (request) => [request, { ...request, body: '' }] },
  }),
});
