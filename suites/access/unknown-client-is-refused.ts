import { defineCheck } from '../../src/driver/define-check.ts';
import { breaking } from './mutations/breaking.ts';

export const unknownClientIsRefused = defineCheck({
  id: 'access.unknown-client-is-refused',
  level: 'must',
  requirements: ['N52-034', 'N52-035'],
  title: {
    zh: '未登记的客户端一律拒绝',
    en: 'An unknown client is refused',
  },
  ...breaking('access.unknown-client-is-refused'),
});
