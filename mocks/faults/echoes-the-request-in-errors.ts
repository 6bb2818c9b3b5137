import { defineFault } from './define-fault.ts';

export const echoesTheRequestInErrors = defineFault({
  id: 'echoes-the-request-in-errors',
  suite: 'desensitization',
  title: { zh: '错误信息回显请求内容', en: 'Errors repeat what was sent' },
  caughtBy: [
    'access.malformed-input-is-a-4xx',
    'desensitization.errors-carry-no-sensitive-value',
    'desensitization.nothing-leaks',
  ],
  apply: (decisions) => ({
    ...decisions,
    answers: {
      ...decisions.answers,
      errorMessage: (message, seen) => `${message}: ${seen}`.slice(0, 500),
    },
  }),
});
