import { defineCheck } from '../../src/driver/define-check.ts';
import { breaking } from './mutations/breaking.ts';

export const tamperedMethodIsRefused = defineCheck({
  id: 'access.tampered-method-is-refused',
  level: 'must',
  requirements: ['N52-034'],
  title: {
    zh: '以另一 HTTP 方法签名或代称的请求即拒绝',
    en: 'A signature made for another method is refused, and no header stands for a method',
  },
  ...breaking('access.tampered-method-is-refused'),
});
