import { defineFault } from './define-fault.ts';

export const acceptsAnyPurpose = defineFault({
  id: 'accepts-any-purpose',
  suite: 'authorization',
  title: { zh: '不限制使用目的', en: 'Any purpose is accepted' },
  caughtBy: ['authorization.purpose-must-be-financing'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      purposeIsFinancing: () => true,
    },
  }),
});
