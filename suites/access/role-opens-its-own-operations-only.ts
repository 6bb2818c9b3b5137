import { defineCheck } from '../../src/driver/define-check.ts';
import { breaking } from './mutations/breaking.ts';

export const roleOpensItsOwnOperationsOnly = defineCheck({
  id: 'access.role-opens-its-own-operations-only',
  level: 'must',
  requirements: ['N52-001', 'N52-034', 'LF-009'],
  title: {
    zh: '机构、节点、运营方各只能调用为其开放的接口',
    en: 'Institutions, the node and the operator each reach their own operations only',
  },
  ...breaking('access.role-opens-its-own-operations-only'),
});
