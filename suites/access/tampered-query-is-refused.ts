import { defineCheck } from '../../src/driver/define-check.ts';
import { breaking } from './mutations/breaking.ts';

export const tamperedQueryIsRefused = defineCheck({
  id: 'access.tampered-query-is-refused',
  level: 'must',
  requirements: ['N52-034'],
  title: {
    zh: '签名后改动查询串即拒绝，规范化所允许的写法除外',
    en: 'A query changed after signing is refused, but for what its canonical form allows',
  },
  ...breaking('access.tampered-query-is-refused'),
});
