import { defineFault } from './define-fault.ts';

export const countsABatchOnce = defineFault({
  id: 'counts-a-batch-once',
  suite: 'authorization',
  title: { zh: '一个批量只计一次', en: 'A batch counts as one use, however many rows it has' },
  caughtBy: ['authorization.use-count-is-enforced'],
  mayFail: ['authorization.licences-hold-over-time'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      takeUse: (licences, licence, asked) =>
        (asked?.claim.row ?? 0) > 0 ? Promise.resolve(true) : decisions.licence.takeUse(licences, licence),
    },
  }),
});
