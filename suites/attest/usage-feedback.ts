import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const usageFeedback = defineAttestation({
  id: 'attest.usage-feedback',
  title: text('使用情况反馈', 'Telling providers how their data were used'),
  requirements: ['N52-017', 'HLJ2-T07'],
  from: 'platform',
  handIn: [
    text('反馈制度，写明周期和内容', 'the rule for feedback: how often and of what'),
    text('最近两期发给数据提供单位的反馈', 'the last two sent to providers'),
    text('同期审计日志的汇总', 'a summary of the audit log over the same time'),
  ],
  lookFor: [
    text(
      '反馈按提供单位、信息项、次数列出，与日志汇总一致',
      'feedback is by provider, item and count, and agrees with the log',
    ),
    text('反馈中没有企业或个人的敏感值', 'feedback holds no sensitive value of a company or person'),
  ],
  signedBy: text('平台运营单位负责人签字，加盖公章', 'the head of the platform’s operator, with seal'),
  holdsMonths: 6,
  endsWith: text('反馈制度修订', 'the rule is revised'),
});
