import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const institutionAccess = defineAttestation({
  id: 'attest.institution-access',
  title: text('接入机构的接入机制', 'The mechanism by which institutions connect'),
  requirements: ['N52-015', 'HLJ2-T06'],
  from: 'platform',
  handIn: [
    text(
      '接入管理办法，含申请、评估、开通、暂停、退出的流程',
      'the rules for connecting: application, assessment, opening, suspension, exit',
    ),
    text('接入机构名册和接入协议样本', 'the register of connected institutions and a sample agreement'),
  ],
  lookFor: [
    text(
      '银行、保险、担保、信用服务机构都能申请，条件公开且一视同仁',
      'banks, insurers, guarantors and credit-service bodies may all apply, on published and equal terms',
    ),
    text(
      '开通在评估通过之后，名册与平台中的状态一致',
      'nothing opens before the assessment is passed, and the register agrees with the platform',
    ),
  ],
  signedBy: text('平台运营单位负责人签字，加盖公章', 'the head of the platform’s operator, with seal'),
  holdsMonths: 12,
  endsWith: text('接入管理办法修订', 'the rules are revised'),
});
