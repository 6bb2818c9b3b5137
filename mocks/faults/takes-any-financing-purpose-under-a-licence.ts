import { defineFault } from './define-fault.ts';

export const takesAnyFinancingPurposeUnderALicence = defineFault({
  id: 'takes-any-financing-purpose-under-a-licence',
  suite: 'authorization',
  title: { zh: '不核对授权书所载使用目的', en: "Nobody compares the licence's purpose" },
  caughtBy: ['authorization.licence-is-for-its-purpose'],
  mayFail: ['authorization.purpose-must-be-financing'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      isForThePurpose: () => true,
    },
  }),
});
