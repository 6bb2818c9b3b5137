import { defineCheck } from '../../src/driver/define-check.ts';
import { breaking } from './mutations/breaking.ts';

export const staleTimestampIsRefused = defineCheck({
  id: 'access.stale-timestamp-is-refused',
  level: 'must',
  requirements: ['N52-034'],
  title: {
    zh: '时间戳在时间窗之外即拒绝，之内即受理',
    en: 'A timestamp outside the window is refused, one inside is not',
  },
  ...breaking('access.stale-timestamp-is-refused'),
});
