import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const institutionAssessment = defineAttestation({
  id: 'attest.institution-assessment',
  title: text('对接入机构的信息安全评估', 'Security assessment of connecting institutions'),
  requirements: ['N52-035', 'HLJ2-T15', 'HB-022', 'LF-007', 'LF-018'],
  from: 'platform',
  handIn: [
    text('评估办法和评估表', 'the method and forms of assessment'),
    text('每家已接入机构最近一次的评估报告', 'the last report on every connected institution'),
    text('复评计划', 'the plan for assessing again'),
  ],
  lookFor: [
    text(
      '名册中的每家机构都有在有效期内的报告',
      'every institution of the register has a report that still counts',
    ),
    text(
      '评估覆盖机构的内部管理、系统安全和人员权限',
      'an assessment covers the institution’s management, systems and rights',
    ),
    text(
      '不通过的机构没有开通，过期的已经停用',
      'those who failed were not opened, those overdue were stopped',
    ),
  ],
  signedBy: text('平台运营单位负责人签字，加盖公章', 'the head of the platform’s operator, with seal'),
  holdsMonths: 12,
  endsWith: text('有机构新接入，或有机构发生安全事件', 'an institution connects, or has an incident'),
});
