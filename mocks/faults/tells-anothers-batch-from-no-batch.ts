import { refusal } from '../platform/result-codes.ts';
import { defineFault } from './define-fault.ts';

export const tellsAnothersBatchFromNoBatch = defineFault({
  id: 'tells-anothers-batch-from-no-batch',
  suite: 'access',
  title: {
    zh: '他人的批次答 403，不存在的批次答 404',
    en: "Says 403 of another's batch and 404 of one that does not exist",
  },
  caughtBy: [
    'access.another-institutions-batch-is-closed',
    'access.what-is-anothers-is-closed',
    'access.refusals-look-alike',
  ],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      owns(owner, caller) {
        if (owner !== caller) throw refusal('2001');
        return true;
      },
    },
  }),
});
