import { defineFault } from './define-fault.ts';

export const answersPerField = defineFault({
  id: 'answers-per-field',
  suite: 'desensitization',
  title: { zh: '核验不符时说明是哪一项不符', en: 'A mismatch names the part that differs' },
  caughtBy: ['desensitization.verification-returns-only-a-result'],
  apply: (decisions) => ({
    ...decisions,
    answers: {
      ...decisions.answers,
      verificationExtras({ result, expected, claims }) {
        if (result !== 'rejected') return {};
        const nameIsRight = claims['legalRepresentativeName'] === expected['legalRepresentative'];
        return { 'x-reason': nameIsRight ? 2 : 1 };
      },
    },
  }),
});
