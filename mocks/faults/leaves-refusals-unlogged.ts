import { defineFault } from './define-fault.ts';

export const leavesRefusalsUnlogged = defineFault({
  id: 'leaves-refusals-unlogged',
  suite: 'access',
  title: { zh: '被拒绝的请求不入日志', en: 'Refusals are not logged' },
  caughtBy: ['access.refusals-are-logged'],
  apply: (decisions) => ({
    ...decisions,
    audit: {
      ...decisions.audit,
      isRecorded: (entry) => entry.result === '0000' && decisions.audit.isRecorded(entry),
    },
  }),
});
