import { defineCheck } from '../../src/driver/define-check.ts';
import { breaking } from './mutations/breaking.ts';

export const forgeryUsesUpNoNonce = defineCheck({
  id: 'access.forgery-uses-up-no-nonce',
  level: 'must',
  requirements: ['N52-034'],
  title: {
    zh: '签名有误的请求不占用随机数',
    en: 'A request with a wrong signature uses up no nonce',
  },
  ...breaking('access.forgery-uses-up-no-nonce'),
});
