import { defineCheck } from '../../src/driver/define-check.ts';
import { text } from '../../src/engine/text.ts';
import { judgeAttempts } from '../attempt.ts';
import { tryToEnter } from './try-to-enter.ts';

export const expiredAssessmentIsRefused = defineCheck({
  id: 'access.expired-assessment-is-refused',
  level: 'must',
  requirements: ['N52-035', 'HB-022', 'LF-007'],
  title: { zh: '安全评估已过有效期的机构不得接入', en: 'An institution whose assessment is over is refused' },
  probe: (context) =>
    tryToEnter(
      context,
      'assessment-expired',
      text('评估已过期的机构申请令牌', 'an institution whose assessment is over asking for a token'),
    ),
  judge: judgeAttempts,
});
