import { defineCheck } from '../../src/driver/define-check.ts';
import { text } from '../../src/engine/text.ts';
import { judgeAttempts } from '../attempt.ts';
import { openQuery } from './open-query.ts';
import { tamper } from './tamper.ts';

export const tamperedQueryIsRefused = defineCheck({
  id: 'access.tampered-query-is-refused',
  level: 'must',
  requirements: ['N52-034'],
  title: { zh: '签名后改动查询串即拒绝', en: 'A query string changed after signing is refused' },
  async probe(context) {
    const valid = openQuery(context);
    const { query: _, ...bare } = valid;
    return tamper(context.platform.institution('assessed'), valid, [
      {
        what: text('签名后改动一个参数', 'a parameter changed after signing'),
        change: (request) => ({ ...request, query: request.query.replace('pageSize=20', 'pageSize=19') }),
      },
      {
        what: text('签名后删去一个参数', 'a parameter removed after signing'),
        change: (request) => ({ ...request, query: 'pageIndex=1' }),
      },
      {
        what: text('签名后添加一个参数', 'a parameter added after signing'),
        change: (request) => ({ ...request, query: `${request.query}&pageIndex=2` }),
      },
      {
        what: text('签名时没有查询串，随后添加', 'a query string added to a request signed without one'),
        signed: bare,
        change: (request) => ({ ...request, query: 'pageIndex=1&pageSize=20' }),
      },
    ]);
  },
  judge: judgeAttempts,
});
