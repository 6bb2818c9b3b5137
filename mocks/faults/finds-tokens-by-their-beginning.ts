import { defineFault } from './define-fault.ts';

export const findsTokensByTheirBeginning = defineFault({
  id: 'finds-tokens-by-their-beginning',
  suite: 'access',
  title: { zh: '令牌只比较前面的字符', en: 'Only the beginning of a token is compared' },
  caughtBy: ['access.unknown-token-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      tokenOf: (token, by) => decisions.access.tokenOf(token.slice(0, 43), by),
    },
  }),
});
