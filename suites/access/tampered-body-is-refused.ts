import { defineCheck } from '../../src/driver/define-check.ts';
import { breaking } from './mutations/breaking.ts';

export const tamperedBodyIsRefused = defineCheck({
  id: 'access.tampered-body-is-refused',
  level: 'must',
  requirements: ['N52-034'],
  title: {
    zh: '签名后改动请求体即拒绝',
    en: 'A body changed after signing is refused',
  },
  ...breaking('access.tampered-body-is-refused'),
});
