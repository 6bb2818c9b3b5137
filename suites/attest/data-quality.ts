import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const dataQuality = defineAttestation({
  id: 'attest.data-quality',
  title: text('数据质量', 'Quality of data'),
  requirements: ['N52-007', 'LF-004'],
  from: 'platform',
  handIn: [
    text('数据质量规则和监测报告', 'the rules of quality and reports on it'),
    text('与数据提供单位的问题反馈和更正记录', 'problems told to providers and how they were corrected'),
  ],
  lookFor: [
    text(
      '按信息项给出完整率、差错率和及时率，并有变化趋势',
      'each item has its rates of completeness, error and timeliness, over time',
    ),
    text(
      '发现的差错退回提供单位并跟踪到更正',
      'errors go back to the provider and are followed until corrected',
    ),
    text('抽取若干企业与提供单位核对一致', 'samples agree with the provider'),
  ],
  signedBy: text('平台运营单位负责人签字，加盖公章', 'the head of the platform’s operator, with seal'),
  holdsMonths: 6,
  endsWith: text('新增信息项或更换来源', 'an item is added or a source changes'),
});
