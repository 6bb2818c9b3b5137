import { defineFault } from './define-fault.ts';

export const lateUpdatesOverwriteNewerOnes = defineFault({
  id: 'late-updates-overwrite-newer-ones',
  suite: 'update-frequency',
  title: { zh: '迟到的旧更新覆盖新值', en: 'A late update overwrites a newer one' },
  caughtBy: ['update-frequency.late-updates-do-not-overwrite'],
  apply: (decisions) => ({
    ...decisions,
    freshness: {
      ...decisions.freshness,
      supersedes: () => true,
    },
  }),
});
