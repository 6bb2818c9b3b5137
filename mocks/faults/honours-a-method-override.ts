import { defineFault } from './define-fault.ts';

export const honoursAMethodOverride = defineFault({
  id: 'honours-a-method-override',
  suite: 'access',
  title: { zh: '以 X-HTTP-Method-Override 为准', en: 'X-HTTP-Method-Override names the method' },
  caughtBy: ['access.tampered-method-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      routedMethod: (request) => request.headers.get('x-http-method-override') ?? request.method,
    },
  }),
});
