import { defineFault } from './define-fault.ts';

export const explainsTheMismatch = defineFault({
  id: 'explains-the-mismatch',
  suite: 'desensitization',
  title: { zh: '核验不一致时说出正确的值', en: 'A mismatch is explained by the right value' },
  caughtBy: ['desensitization.verification-returns-only-a-result'],
  apply: (decisions) => ({
    ...decisions,
    answers: {
      ...decisions.answers,
      verificationExtras: ({ result, expected }) =>
        result === 'rejected' ? { 'x-expected': expected['legalRepresentative'] } : {},
    },
  }),
});
