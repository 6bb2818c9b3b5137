import { defineFault } from './define-fault.ts';

export const repeatsTheClaims = defineFault({
  id: 'repeats-the-claims',
  suite: 'desensitization',
  title: { zh: '核验应答回显待核验值', en: 'A verification repeats what was claimed' },
  caughtBy: ['desensitization.verification-returns-only-a-result'],
  apply: (decisions) => ({
    ...decisions,
    answers: {
      ...decisions.answers,
      verificationExtras: ({ result, claims }) => (result === 'inconsistent' ? { 'x-claims': claims } : {}),
    },
  }),
});
