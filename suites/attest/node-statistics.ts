import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const nodeStatistics = defineAttestation({
  id: 'attest.node-statistics',
  title: text('省级节点的成效汇总与上报', 'What the provincial node sums up and reports'),
  requirements: ['HLJ17-033', 'HB-012'],
  from: 'provincial-node',
  handIn: [
    text('向国家平台反馈进展和成效的报告', 'reports on progress and results to the national platform'),
    text(
      '全省融资成效展示页面及统计口径',
      'the page that shows the province’s results, and how they are counted',
    ),
  ],
  lookFor: [
    text('报告定期，周期有依据', 'reports are regular, on a stated period'),
    text('汇总数等于各平台报送数之和', 'totals equal what the platforms reported'),
  ],
  signedBy: text(
    '省级节点运营单位负责人签字，加盖公章',
    'the head of the provincial node’s operator, with seal',
  ),
  holdsMonths: 6,
  endsWith: text('统计口径变更', 'the way of counting changes'),
});
