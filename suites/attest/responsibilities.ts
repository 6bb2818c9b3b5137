import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const responsibilities = defineAttestation({
  id: 'attest.responsibilities',
  title: text('主体责任与责任追究', 'Responsibility, and holding to account'),
  requirements: ['HLJ17-016', 'HLJ17-025'],
  from: 'platform',
  handIn: [
    text(
      '平台主管部门和建设运营单位的责任书',
      'the deeds of responsibility of the authority and the operator',
    ),
    text('责任追究办法', 'the rules for holding to account'),
    text(
      '信息安全事故台账；没有发生的，书面说明',
      'the register of security accidents, or a statement that there were none',
    ),
  ],
  lookFor: [
    text(
      '主管、建设、运营的责任边界清楚，责任人姓名和联系方式有效',
      'authority, builder and operator know their limits, and the people named can be reached',
    ),
    text('每起事故都有调查结论、追责和整改', 'every accident has a finding, consequences and repairs'),
  ],
  signedBy: text(
    '平台主管部门和运营单位负责人分别签字，加盖公章',
    'the heads of the platform’s authority and of its operator, with seals',
  ),
  holdsMonths: 12,
  endsWith: text('责任人变更，或发生安全责任事故', 'a person named changes, or an accident occurs'),
});
