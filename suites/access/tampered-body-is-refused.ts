import { defineCheck } from '../../src/driver/define-check.ts';
import { wireRequest } from '../../src/driver/institution-client.ts';
import { text } from '../../src/engine/text.ts';
import { judgeAttempts } from '../attempt.ts';
import { openQuery } from './open-query.ts';
import { tamper } from './tamper.ts';

export const tamperedBodyIsRefused = defineCheck({
  id: 'access.tampered-body-is-refused',
  level: 'must',
  requirements: ['N52-034'],
  title: { zh: '签名后改动请求体即拒绝', en: 'A body changed after signing is refused' },
  async probe(context) {
    const valid = openQuery(context);
    const other = wireRequest(openQuery(context, { company: context.company('other') }));
    const { body: _, ...bare } = valid;
    const own = wireRequest(valid).body;
    return tamper(context.platform.institution('assessed'), valid, [
      {
        what: text('签名后换成另一家企业', 'another enterprise put into the body after signing'),
        change: (request) => ({ ...request, body: other.body }),
      },
      {
        what: text('签名后在末尾添加一个空格', 'a space added to the body after signing'),
        change: (request) => ({ ...request, body: `${request.body ?? ''} ` }),
      },
      {
        what: text('签名时没有请求体，随后添加', 'a body added to a request signed without one'),
        signed: bare,
        change: (request) => ({
          ...request,
          headers: { ...request.headers, 'content-type': 'application/json' },
          body: own,
        }),
      },
    ]);
  },
  judge: judgeAttempts,
});
