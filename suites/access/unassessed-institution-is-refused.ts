import { defineCheck } from '../../src/driver/define-check.ts';
import { text } from '../../src/engine/text.ts';
import { judgeAttempts } from '../attempt.ts';
import { tryToEnter } from './try-to-enter.ts';

export const unassessedInstitutionIsRefused = defineCheck({
  id: 'access.unassessed-institution-is-refused',
  level: 'must',
  requirements: ['N52-015', 'N52-035', 'HB-022', 'LF-007'],
  title: { zh: '未经安全评估的机构不得接入', en: 'An institution that was not assessed is refused' },
  probe: (context) =>
    tryToEnter(
      context,
      'unassessed',
      text('未经评估的机构申请令牌', 'an institution without assessment asking for a token'),
    ),
  judge: judgeAttempts,
});
