import { defineFault } from './define-fault.ts';

export const takesTokensSentAsBasic = defineFault({
  id: 'takes-tokens-sent-as-basic',
  suite: 'access',
  title: { zh: '不看 Authorization 的方式', en: 'The scheme of Authorization is not looked at' },
  caughtBy: ['access.unknown-token-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      bearerOf: (headers) => headers.get('authorization')?.replace(/^\w+ /, '') ?? '',
    },
  }),
});
