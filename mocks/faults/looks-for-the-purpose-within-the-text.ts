import { defineFault } from './define-fault.ts';

export const looksForThePurposeWithinTheText = defineFault({
  id: 'looks-for-the-purpose-within-the-text',
  suite: 'authorization',
  title: { zh: '使用目的只看是否包含', en: 'A purpose is right if it has a financing one somewhere in it' },
  caughtBy: ['authorization.purpose-must-be-financing'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      purposeIsFinancing: (purpose, financingPurposes) =>
        financingPurposes.some((financing) => purpose.includes(financing)),
    },
  }),
});
