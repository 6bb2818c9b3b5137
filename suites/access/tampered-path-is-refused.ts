import { defineCheck } from '../../src/driver/define-check.ts';
import { breaking } from './mutations/breaking.ts';

export const tamperedPathIsRefused = defineCheck({
  id: 'access.tampered-path-is-refused',
  level: 'must',
  requirements: ['N52-034'],
  title: {
    zh: '签名后改动路径即拒绝，改变写法亦然',
    en: 'A path changed after signing is refused, however it is spelt',
  },
  ...breaking('access.tampered-path-is-refused'),
});
