import { defineFault } from './define-fault.ts';

export const takesSilenceForReceipt = defineFault({
  id: 'takes-silence-for-receipt',
  suite: 'access',
  title: { zh: '报送超时即视为收妥', en: 'An upload that timed out counts as taken' },
  caughtBy: ['access.upload-is-idempotent'],
  apply: (decisions) => ({
    ...decisions,
    reporting: { ...decisions.reporting, believesTaken: ({ isLate }) => isLate },
  }),
});
