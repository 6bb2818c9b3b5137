import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const operator = defineAttestation({
  id: 'attest.operator',
  title: text('平台的建设与运营主体', 'Who builds and runs the platform'),
  requirements: ['N52-022', 'HB-014'],
  from: 'platform',
  handIn: [
    text('平台设立的批准或确认文件', 'the act that approved or confirmed the platform'),
    text('建设运营单位的资质和委托文件', 'the operator’s qualifications and mandate'),
    text(
      '征信机构参与的，提供其备案证明、合作协议和监管方案；没有的，书面说明',
      'where a credit bureau takes part, its filing, the agreement and how it is supervised; or a statement that none does',
    ),
  ],
  lookFor: [
    text('运营单位与接入申请人一致', 'the operator is the one that applies'),
    text(
      '征信机构的职责和可接触的数据有书面边界，并有监管记录',
      'what a credit bureau does and which data it touches is limited in writing, and supervision is on record',
    ),
  ],
  signedBy: text(
    '平台主管部门和运营单位负责人分别签字，加盖公章',
    'the heads of the platform’s authority and of its operator, with seals',
  ),
  holdsMonths: 24,
  endsWith: text('运营单位或参与的征信机构变更', 'the operator or a participating bureau changes'),
});
