import { defineFault } from './define-fault.ts';

export const narrowsNothing = defineFault({
  id: 'narrows-nothing',
  suite: 'authorization',
  title: { zh: '缩小授权不起作用', en: 'A narrowing is acknowledged and changes nothing' },
  caughtBy: ['authorization.narrowing-only-narrows'],
  // Whether a drawn sequence reads what it has taken out of a licence depends on the seed.
  mayFail: ['authorization.licences-hold-over-time', 'desensitization.nothing-leaks'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      narrowedTo: ({ items, validUntil, maxUses }) => ({ items, validUntil, maxUses }),
    },
  }),
});
