import { defineCheck } from '../../src/driver/define-check.ts';
import { breaking } from './mutations/breaking.ts';

export const tokenIsBoundToItsClient = defineCheck({
  id: 'access.token-is-bound-to-its-client',
  level: 'must',
  requirements: ['N52-034'],
  title: {
    zh: '令牌只能由其持有机构使用',
    en: 'A token opens nothing for another client',
  },
  ...breaking('access.token-is-bound-to-its-client'),
});
