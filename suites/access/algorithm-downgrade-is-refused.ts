import { defineCheck } from '../../src/driver/define-check.ts';
import { breaking } from './mutations/breaking.ts';

export const algorithmDowngradeIsRefused = defineCheck({
  id: 'access.algorithm-downgrade-is-refused',
  level: 'must',
  requirements: ['N52-034'],
  title: {
    zh: '签名算法以登记为准，调用方不能改选',
    en: 'The algorithm is the one registered, and no caller chooses another',
  },
  ...breaking('access.algorithm-downgrade-is-refused'),
});
