import { defineCheck } from '../../src/driver/define-check.ts';
import { text } from '../../src/engine/text.ts';
import { judgeAttempts } from '../attempt.ts';
import { openItems, openQuery } from './open-query.ts';
import { tamper } from './tamper.ts';

export const tamperedPathIsRefused = defineCheck({
  id: 'access.tampered-path-is-refused',
  level: 'must',
  requirements: ['N52-034'],
  title: { zh: '签名后改动路径即拒绝', en: 'A path changed after signing is refused' },
  cases: (context) => (openItems(context).length < 2 ? [] : [{ id: 'another-item' }]),
  nothingAsked: text(
    '规则集中无需授权的归集类信息项不足两个。',
    'The profile has fewer than two aggregated items that need no licence.',
  ),
  async probe(context) {
    const [first, second] = openItems(context);
    const valid = openQuery(context, { item: first });
    const { path } = openQuery(context, { item: second });
    return tamper(context.platform.institution('assessed'), valid, [
      {
        what: text('为一个信息项签名，改查另一个', 'signed for one item, sent to another'),
        change: (request) => ({ ...request, path }),
      },
    ]);
  },
  judge: judgeAttempts,
});
