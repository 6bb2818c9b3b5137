import { defineCheck } from '../../src/driver/define-check.ts';
import { breaking } from './mutations/breaking.ts';

export const anonymousRequestIsRefused = defineCheck({
  id: 'access.anonymous-request-is-refused',
  level: 'must',
  requirements: ['N52-001', 'N52-034'],
  title: {
    zh: '未表明身份的请求一律拒绝（逐个接口）',
    en: 'A request without credentials is refused, operation by operation',
  },
  ...breaking('access.anonymous-request-is-refused'),
});
