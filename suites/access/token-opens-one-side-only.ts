import { defineCheck } from '../../src/driver/define-check.ts';
import { breaking } from './mutations/breaking.ts';

export const tokenOpensOneSideOnly = defineCheck({
  id: 'access.token-opens-one-side-only',
  level: 'must',
  requirements: ['N52-001', 'N52-034', 'LF-009'],
  title: {
    zh: '机构令牌不能用于企业接口，企业会话不能用于机构接口',
    en: "An institution's token opens no enterprise operation, nor a session an institution's",
  },
  ...breaking('access.token-opens-one-side-only'),
});
