import { defineFault } from './define-fault.ts';

export const takesAnyTestingToken = defineFault({
  id: 'takes-any-testing-token',
  suite: 'access',
  title: { zh: '测试令牌只看有无', en: 'Any testing token opens the testing hook' },
  caughtBy: ['access.unknown-token-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: { ...decisions.access, testingTokenIsRight: (given) => given !== '' },
  }),
});
