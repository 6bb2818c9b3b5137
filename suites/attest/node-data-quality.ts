import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const nodeDataQuality = defineAttestation({
  id: 'attest.node-data-quality',
  title: text('省级节点的数据治理', 'How the provincial node looks after data'),
  requirements: ['HLJ17-009', 'HLJ17-010'],
  from: 'provincial-node',
  handIn: [
    text(
      '数据质量监测、反馈、修正的机制文件',
      'the mechanism for watching, reporting and correcting quality',
    ),
    text('最近两期质量报告', 'the last two reports'),
    text('问题批次退回和重报的记录', 'batches that were returned and sent again'),
  ],
  lookFor: [
    text('逐行反馈差错原因，重报后销号', 'each faulty row is told why, and closed when sent again'),
    text(
      '准确、完整、连续、及时四类指标都在监测',
      'accuracy, completeness, continuity and timeliness are all watched',
    ),
  ],
  signedBy: text(
    '省级节点运营单位负责人签字，加盖公章',
    'the head of the provincial node’s operator, with seal',
  ),
  holdsMonths: 6,
  endsWith: text('机制修订', 'the mechanism is revised'),
});
