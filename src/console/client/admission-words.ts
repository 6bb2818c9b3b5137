import { text, type Text } from '../../engine/text.ts';

/** Where a platform stands with the provincial node. */
export const admissionStatusWords: Readonly<Record<string, Text>> = {
  applied: text('已申请', 'applied'),
  'under-assessment': text('评估中', 'under assessment'),
  failed: text('未通过', 'failed'),
  passed: text('已通过', 'passed'),
  connected: text('已接入', 'connected'),
  suspended: text('已暂停', 'suspended'),
  revoked: text('已取消', 'revoked'),
  're-assessment-due': text('应再评估', 're-assessment due'),
};

/** What the operator may decide, and what follows from it. */
export interface Decision {
  readonly status: 'passed' | 'failed' | 'suspended' | 'revoked';
  readonly words: Text;
  readonly consequence: Text;
  /** Asked about first. */
  readonly isGrave?: true;
}

const suspend: Decision = {
  status: 'suspended',
  words: text('暂停', 'Suspend'),
  consequence: text(
    '令牌与凭据当即失效，平台收到暂停通知。',
    'Tokens and credentials die at once, and the platform is told.',
  ),
};
const revoke: Decision = {
  status: 'revoked',
  words: text('取消准入', 'Revoke'),
  consequence: text(
    '不可恢复：平台须换新密钥重新申请。',
    'There is no way back: the platform applies anew with a new key.',
  ),
  isGrave: true,
};
const resume: Decision = {
  status: 'passed',
  words: text('恢复', 'Resume'),
  consequence: text('平台可重新领取凭据。', 'The platform may collect credentials again.'),
};
const pass: Decision = {
  status: 'passed',
  words: text('评估通过', 'Pass'),
  consequence: text('平台可领取凭据。', 'The platform may collect its credentials.'),
};
const fail: Decision = {
  status: 'failed',
  words: text('评估不通过', 'Fail'),
  consequence: text('平台须整改后再提交评估。', 'The platform has to mend what is wrong and submit again.'),
};

/** What can be decided from where a platform stands; the node refuses all else. */
export function decisionsAt(status: string): readonly Decision[] {
  if (['passed', 'connected', 're-assessment-due'].includes(status)) return [suspend, revoke];
  if (status === 'suspended') return [resume, revoke];
  if (status === 'under-assessment') return [pass, fail, revoke];
  return status === 'revoked' ? [] : [revoke];
}

/** How far a callback is. */
export const deliveryWords: Readonly<Record<string, Text>> = {
  pending: text('待送达', 'pending'),
  delivered: text('已送达', 'delivered'),
  'given-up': text('已放弃', 'given up'),
};

/** What a callback tells. */
export const eventKindWords: Readonly<Record<string, Text>> = {
  suspension: text('暂停或取消', 'suspension or revocation'),
  're-assessment-due': text('应再评估', 're-assessment due'),
  correction: text('更正', 'correction'),
  objection: text('异议', 'objection'),
  repair: text('信用修复', 'credit repair'),
};
