import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const nodeAdmission = defineAttestation({
  id: 'attest.node-admission',
  title: text('省级节点的接入管理', 'How the provincial node admits platforms'),
  requirements: ['HLJ17-004', 'HLJ17-020', 'HLJ17-021', 'HLJ17-022', 'HLJ17-023', 'HLJ17-024'],
  from: 'provincial-node',
  handIn: [
    text('接入条件、程序和安全评估办法', 'conditions, procedure and security assessment for access'),
    text('本平台的评估结论和审批记录', 'the outcome and approval for this platform'),
    text(
      '接入后的检查、整改、暂停、取消记录',
      'records of inspections, repairs, suspensions and revocations after access',
    ),
  ],
  lookFor: [
    text('评估通过之前没有签发凭证', 'no credentials were issued before the assessment was passed'),
    text(
      '不符合条件的平台没有接入，过期未复评的已经暂停',
      'no platform that failed is connected, and those overdue are suspended',
    ),
    text(
      '违规平台的整改有时限，未整改的取消接入并同时作废凭证',
      'platforms in breach had a term, and those that did not mend lost access and credentials together',
    ),
  ],
  signedBy: text(
    '省级节点运营单位负责人签字，加盖公章',
    'the head of the provincial node’s operator, with seal',
  ),
  holdsMonths: 12,
  endsWith: text('接入办法修订，或平台发生安全事件', 'the rules change, or a platform has an incident'),
});
