import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const securityMonitoring = defineAttestation({
  id: 'attest.security-monitoring',
  title: text('安全风险监测、预警与处置', 'Watching for risks, warning of them and dealing with them'),
  requirements: ['N52-036', 'HB-023', 'LF-007', 'LF-018'],
  from: 'platform',
  handIn: [
    text('监测预警规则清单及阈值', 'the rules and thresholds of monitoring'),
    text('应急预案和通报流程', 'the emergency plan and the way of reporting'),
    text('最近半年的告警台账和处置记录', 'half a year’s alerts and how each was handled'),
  ],
  lookFor: [
    text(
      '异常查询量、连续认证失败和越权尝试都有规则',
      'unusual volumes, repeated failures to log in and attempts beyond authority each have a rule',
    ),
    text(
      '告警有人值守，处置有时限和结论',
      'somebody is on duty for alerts, and each ends in time with a finding',
    ),
    text(
      '预案经过演练，并写明向节点和主管部门报告的时限',
      'the plan was rehearsed and says by when node and authority are told',
    ),
  ],
  signedBy: text('平台运营单位负责人签字，加盖公章', 'the head of the platform’s operator, with seal'),
  holdsMonths: 6,
  endsWith: text('制度修订或系统有重大变更', 'the rules are revised or the system changes substantially'),
});
