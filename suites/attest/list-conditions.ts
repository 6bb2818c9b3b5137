import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const listConditions = defineAttestation({
  id: 'attest.list-conditions',
  title: text('清单特别条件的落实', 'How the list’s special conditions are kept'),
  requirements: ['N52-049', 'N52-050'],
  from: 'platform',
  handIn: [
    text('纳税信用 A 级名单的来源和展示说明', 'where the grade-A list comes from and how it is shown'),
    text('法院判决信息的来源说明和抽样', 'where judgments come from, with samples'),
  ],
  lookFor: [
    text(
      'A 级名单无需授权即可见，B、M、C、D 级须凭授权',
      'grade A shows without a licence; B, M, C and D need one',
    ),
    text(
      '抽取的判决在裁判文书公开网站上都能找到，并有发布日期',
      'each judgment sampled can be found on the public website and has its date of publication',
    ),
  ],
  signedBy: text('平台运营单位负责人签字，加盖公章', 'the head of the platform’s operator, with seal'),
  holdsMonths: 12,
  endsWith: text('数据来源变更', 'a source changes'),
});
