import { defineCheck } from '../../src/driver/define-check.ts';
import { breaking } from './mutations/breaking.ts';

export const tamperedHeadersAreRefused = defineCheck({
  id: 'access.tampered-headers-are-refused',
  level: 'must',
  requirements: ['N52-034'],
  title: {
    zh: '签名后改动时间戳或随机数即拒绝',
    en: 'A timestamp or nonce changed after signing is refused',
  },
  ...breaking('access.tampered-headers-are-refused'),
});
