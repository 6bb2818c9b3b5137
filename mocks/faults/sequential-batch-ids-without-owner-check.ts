import { defineFault } from './define-fault.ts';

export const sequentialBatchIdsWithoutOwnerCheck = defineFault({
  id: 'sequential-batch-ids-without-owner-check',
  suite: 'access',
  title: { zh: '批次编号连续，且不核对归属', en: 'Batch ids count up, and nobody asks whose a batch is' },
  caughtBy: [
    'access.another-institutions-batch-is-closed',
    'access.what-is-anothers-is-closed',
    'access.ids-cannot-be-guessed',
    'access.refusals-look-alike',
  ],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      newId: (kind, count) =>
        kind === 'batch'
          ? `BATCH-${String(count + 1).padStart(8, '0')}`
          : decisions.access.newId(kind, count),
      owns: (owner, caller, what) => what === 'batch' || decisions.access.owns(owner, caller, what),
    },
  }),
});
