import { defineFault } from './define-fault.ts';
import { masksAllWaysBut } from './parts/masks-all-ways-but.ts';

export const unmaskedInBatches = defineFault({
  id: 'unmasked-in-batches',
  suite: 'desensitization',
  title: { zh: '批量查询不脱敏', en: 'Gated fields are not masked in batches' },
  caughtBy: [
    'desensitization.gated-fields-stay-within-bounds',
    'desensitization.personal-data-in-open-items-stay-masked',
    'desensitization.views-cannot-be-combined',
    'desensitization.nothing-leaks',
    'authorization.gated-fields-follow-the-licence',
  ],
  // What a subscription delivers is a batch.
  mayFail: ['authorization.pushes-carry-nothing-licensed'],
  apply: (decisions) => masksAllWaysBut('batch-json', decisions),
});
