import { defineCheck } from '../../src/driver/define-check.ts';
import { breaking } from './mutations/breaking.ts';

export const unknownTokenIsRefused = defineCheck({
  id: 'access.unknown-token-is-refused',
  level: 'must',
  requirements: ['N52-034'],
  title: {
    zh: '平台未签发的令牌一律拒绝',
    en: 'A token that was never issued is refused',
  },
  ...breaking('access.unknown-token-is-refused'),
});
