import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const securityManagement = defineAttestation({
  id: 'attest.security-management',
  title: text('信息安全管理制度', 'Rules of information security'),
  requirements: ['N52-009', 'N52-033', 'HLJ2-T15', 'HB-021', 'LF-007', 'LF-018'],
  from: 'platform',
  handIn: [
    text('信息安全管理制度全套及发布文件', 'the whole set of security rules, with the acts that issued them'),
    text('安全管理机构和岗位的任命文件', 'the appointments to the security organisation and its posts'),
    text('最近一年的安全培训、检查和应急演练记录', 'records of a year’s training, inspections and drills'),
  ],
  lookFor: [
    text(
      '制度涵盖人员、系统、数据、外包和应急',
      'the rules cover people, systems, data, contractors and emergencies',
    ),
    text('每项职责落实到具体岗位和人员', 'every task has a post and a person'),
    text('检查发现的问题有整改结果', 'what inspections found has been mended'),
  ],
  signedBy: text('平台运营单位负责人签字，加盖公章', 'the head of the platform’s operator, with seal'),
  holdsMonths: 12,
  endsWith: text('制度修订或系统有重大变更', 'the rules are revised or the system changes substantially'),
});
