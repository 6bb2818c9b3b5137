import { defineCheck } from '../../src/driver/define-check.ts';
import { breaking } from './mutations/breaking.ts';

export const expiredAssessmentIsRefused = defineCheck({
  id: 'access.expired-assessment-is-refused',
  level: 'must',
  requirements: ['N52-035', 'HB-022', 'LF-007'],
  title: {
    zh: '安全评估已过有效期的机构不得接入',
    en: 'An institution whose assessment is over is refused',
  },
  ...breaking('access.expired-assessment-is-refused'),
});
