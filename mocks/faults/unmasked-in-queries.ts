import { defineFault } from './define-fault.ts';
import { masksAllWaysBut } from './parts/masks-all-ways-but.ts';

export const unmaskedInQueries = defineFault({
  id: 'unmasked-in-queries',
  suite: 'desensitization',
  title: { zh: '查询不脱敏', en: 'Gated fields are not masked in queries' },
  caughtBy: [
    'desensitization.gated-fields-stay-within-bounds',
    'desensitization.personal-data-in-open-items-stay-masked',
    'desensitization.views-cannot-be-combined',
    'desensitization.nothing-leaks',
    'authorization.gated-fields-follow-the-licence',
  ],
  apply: (decisions) => masksAllWaysBut('query', decisions),
});
