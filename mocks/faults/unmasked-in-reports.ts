import { defineFault } from './define-fault.ts';
import { masksAllWaysBut } from './parts/masks-all-ways-but.ts';

export const unmaskedInReports = defineFault({
  id: 'unmasked-in-reports',
  suite: 'desensitization',
  title: { zh: '信用报告不脱敏', en: 'Gated fields are not masked in reports' },
  caughtBy: [
    'desensitization.gated-fields-stay-within-bounds',
    'desensitization.personal-data-in-open-items-stay-masked',
    'desensitization.views-cannot-be-combined',
    'desensitization.nothing-leaks',
    'authorization.gated-fields-follow-the-licence',
  ],
  apply: (decisions) => masksAllWaysBut('report', decisions),
});
