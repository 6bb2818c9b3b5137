import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const gradedProtection = defineAttestation({
  id: 'attest.graded-protection',
  title: text('网络安全等级保护', 'Graded protection of network security'),
  requirements: ['N52-034', 'HLJ2-T15', 'HB-021', 'LF-007'],
  from: 'platform',
  handIn: [
    text('定级报告和公安机关备案证明', 'the grading report and the police’s proof of filing'),
    text('有资质机构出具的最近一次等级测评报告', 'the last assessment report of a qualified body'),
    text('未达标项的整改报告', 'the report on how shortfalls were mended'),
  ],
  lookFor: [
    text(
      '测评对象就是本平台的生产系统，网址和边界与接入申请一致',
      'what was assessed is this platform’s production system, with the addresses of the application',
    ),
    text(
      '测评结论为符合或基本符合，高风险项均已整改',
      'the outcome conforms or nearly so, and every high risk was mended',
    ),
    text(
      '测评依据为 GB/T 22239，级别与所存信息相称',
      'it was assessed by GB/T 22239, at a level that suits the information kept',
    ),
  ],
  signedBy: text('平台运营单位负责人签字，加盖公章', 'the head of the platform’s operator, with seal'),
  holdsMonths: 12,
  endsWith: text(
    '系统重大变更、级别调整，或发生重大安全事件',
    'the system or its level changes, or a grave incident occurs',
  ),
});
