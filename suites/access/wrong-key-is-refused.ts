import { defineCheck } from '../../src/driver/define-check.ts';
import { breaking } from './mutations/breaking.ts';

export const wrongKeyIsRefused = defineCheck({
  id: 'access.wrong-key-is-refused',
  level: 'must',
  requirements: ['N52-034'],
  title: {
    zh: '以他人或自造的密钥签名即拒绝',
    en: 'A signature by any key but its own is refused',
  },
  ...breaking('access.wrong-key-is-refused'),
});
