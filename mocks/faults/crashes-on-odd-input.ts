import { defineFault } from './define-fault.ts';

export const crashesOnOddInput = defineFault({
  id: 'crashes-on-odd-input',
  suite: 'access',
  title: { zh: '遇到孤立的代理项即系统错误', en: 'A lone surrogate in the input brings the service down' },
  caughtBy: ['access.malformed-input-is-a-4xx'],
  apply: (decisions) => ({
    ...decisions,
    answers: {
      ...decisions.answers,
      errorMessage(message, seen) {
        // Once: the failure itself can be said.
        const isFailure = message.startsWith('The service failed');
        if (!isFailure && seen.includes('\\ud800')) throw new TypeError('The text is not well-formed.');
        return decisions.answers.errorMessage(message, seen);
      },
    },
  }),
});
