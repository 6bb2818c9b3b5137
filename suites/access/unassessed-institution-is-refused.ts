import { defineCheck } from '../../src/driver/define-check.ts';
import { breaking } from './mutations/breaking.ts';

export const unassessedInstitutionIsRefused = defineCheck({
  id: 'access.unassessed-institution-is-refused',
  level: 'must',
  requirements: ['N52-015', 'N52-035', 'HB-022', 'LF-007'],
  title: {
    zh: '未经安全评估的机构不得接入',
    en: 'An institution that was not assessed is refused',
  },
  ...breaking('access.unassessed-institution-is-refused'),
});
