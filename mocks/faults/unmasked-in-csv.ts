import { defineFault } from './define-fault.ts';
import { masksAllWaysBut } from './parts/masks-all-ways-but.ts';

export const unmaskedInCsv = defineFault({
  id: 'unmasked-in-csv',
  suite: 'desensitization',
  title: { zh: 'CSV 不脱敏', en: 'Gated fields are not masked in CSV' },
  caughtBy: [
    'desensitization.gated-fields-stay-within-bounds',
    'desensitization.personal-data-in-open-items-stay-masked',
    'desensitization.views-cannot-be-combined',
    'desensitization.nothing-leaks',
  ],
  apply: (decisions) => masksAllWaysBut('batch-csv', decisions),
});
