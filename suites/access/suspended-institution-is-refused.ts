import { defineCheck } from '../../src/driver/define-check.ts';
import { text } from '../../src/engine/text.ts';
import { judgeAttempts } from '../attempt.ts';
import { tryToEnter } from './try-to-enter.ts';

export const suspendedInstitutionIsRefused = defineCheck({
  id: 'access.suspended-institution-is-refused',
  level: 'must',
  requirements: ['N52-035', 'HB-022', 'LF-007'],
  title: { zh: '已被暂停的机构不得接入', en: 'A suspended institution is refused' },
  probe: (context) =>
    tryToEnter(
      context,
      'suspended',
      text('已被暂停的机构申请令牌', 'a suspended institution asking for a token'),
    ),
  judge: judgeAttempts,
});
