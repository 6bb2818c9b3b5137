import { defineCheck } from '../../src/driver/define-check.ts';
import { text } from '../../src/engine/text.ts';
import { judgeAttempts } from '../attempt.ts';
import { openQuery } from './open-query.ts';
import { tamper } from './tamper.ts';

// No signed path of the specification takes two methods, so the change is made the other way round: what is
// sent is a valid request, and its signature was made for another method.
export const tamperedMethodIsRefused = defineCheck({
  id: 'access.tampered-method-is-refused',
  level: 'must',
  requirements: ['N52-034'],
  title: { zh: '以另一 HTTP 方法签名的请求即拒绝', en: 'A signature made for another method is refused' },
  async probe(context) {
    const valid = openQuery(context);
    const methods = ['GET', 'PUT'] as const;
    return tamper(
      context.platform.institution('assessed'),
      valid,
      methods.map((method) => ({
        what: text(`以 ${method} 签名，以 POST 发送`, `signed as ${method}, sent as POST`),
        signed: { ...valid, method },
        change: (request) => ({ ...request, method: 'POST' }),
      })),
    );
  },
  judge: judgeAttempts,
});
