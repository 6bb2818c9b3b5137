import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const evaluationSystem = defineAttestation({
  id: 'attest.evaluation-system',
  title: text('信用评价指标体系', 'The system of credit evaluation'),
  requirements: ['N52-023', 'HLJ2-T08', 'HB-018', 'LF-019'],
  from: 'platform',
  handIn: [
    text('评价指标、权重和版本说明', 'indicators, weights and versions'),
    text('评价覆盖率统计，注明企业总数的口径', 'how many enterprises are evaluated, and of how many'),
    text('异议企业的复评记录', 'how evaluations were done again after objections'),
  ],
  lookFor: [
    text(
      '覆盖范围是服务区域内的全部中小微企业，而非只有注册企业',
      'all small and medium enterprises of the area are covered, not registered ones alone',
    ),
    text('指标所用信息在共享和授权的范围之内', 'what the indicators use is shared and authorised'),
    text(
      '结果注明仅供参考，并可追溯到版本',
      'results are marked as reference and can be traced to a version',
    ),
  ],
  signedBy: text('平台运营单位负责人签字，加盖公章', 'the head of the platform’s operator, with seal'),
  holdsMonths: 12,
  endsWith: text('指标体系改版', 'the indicators are revised'),
});
