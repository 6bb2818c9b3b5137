import { defineCheck } from '../../src/driver/define-check.ts';
import { breaking } from './mutations/breaking.ts';

export const suspendedInstitutionIsRefused = defineCheck({
  id: 'access.suspended-institution-is-refused',
  level: 'must',
  requirements: ['N52-035', 'HB-022', 'LF-007'],
  title: {
    zh: '已被暂停的机构不得接入',
    en: 'A suspended institution is refused',
  },
  ...breaking('access.suspended-institution-is-refused'),
});
