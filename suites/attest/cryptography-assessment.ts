import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const cryptographyAssessment = defineAttestation({
  id: 'attest.cryptography-assessment',
  title: text('商用密码应用安全性评估', 'Assessment of the use of cryptography'),
  requirements: ['N52-034', 'HLJ2-T15', 'HB-021', 'LF-007'],
  from: 'platform',
  handIn: [
    text('商用密码应用方案及其评审意见', 'the plan for the use of cryptography, with its review'),
    text('有资质机构出具的密码应用安全性评估报告', 'the assessment report of a qualified body'),
  ],
  lookFor: [
    text('评估对象就是本平台的生产系统', 'what was assessed is this platform’s production system'),
    text(
      '签名、加密和密钥保护使用 SM2、SM3、SM4，密钥由密码产品保管',
      'signatures, encryption and keys use SM2, SM3 and SM4, and keys live in a cryptographic product',
    ),
    text(
      '评估依据为 GB/T 39786，结论为符合或基本符合',
      'it was assessed by GB/T 39786, and the outcome conforms or nearly so',
    ),
  ],
  signedBy: text('平台运营单位负责人签字，加盖公章', 'the head of the platform’s operator, with seal'),
  holdsMonths: 12,
  endsWith: text('密码应用方案变更，或更换密码产品', 'the plan or a cryptographic product changes'),
});
