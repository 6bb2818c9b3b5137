import { defineCheck } from '../../src/driver/define-check.ts';
import { breaking } from './mutations/breaking.ts';

export const malformedSignatureIsRefused = defineCheck({
  id: 'access.malformed-signature-is-refused',
  level: 'must',
  requirements: ['N52-034'],
  title: {
    zh: '签名请求头缺失、为空、重复或格式有误即拒绝，且不致系统错误',
    en: 'A missing, empty, repeated or malformed signature header is refused, and breaks nothing',
  },
  ...breaking('access.malformed-signature-is-refused'),
});
