import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const institutionUndertakings = defineAttestation({
  id: 'attest.institution-undertakings',
  title: text('接入机构的用途和保密承诺', 'What institutions undertake on purpose and secrecy'),
  requirements: ['N52-037', 'N52-038', 'HLJ17-016', 'HLJ17-017', 'HLJ17-018'],
  from: 'institution',
  handIn: [
    text('接入协议中的用途限制和保密条款', 'the clauses of the agreement on purpose and secrecy'),
    text('机构内部的信息使用管理制度', 'the institution’s own rules on using the information'),
    text(
      '与第三方合作处理信息的清单及脱敏方案；没有的，书面说明',
      'third parties that process the information and how it is masked for them, or a statement that there are none',
    ),
  ],
  lookFor: [
    text(
      '协议写明信息只用于为企业提供融资支持，并约定违约责任',
      'the agreement limits use to financing support and says what a breach costs',
    ),
    text(
      '抽取若干次查询，机构能拿出对应的融资业务',
      'for a sample of queries the institution can show the financing they served',
    ),
    text('给第三方的字段是最小必要的，且已脱敏', 'third parties get the fewest fields needed, masked'),
  ],
  signedBy: text('接入机构分管负责人签字，加盖公章', 'the responsible officer of the institution, with seal'),
  holdsMonths: 12,
  endsWith: text('协议变更，或新增第三方', 'the agreement changes or a third party is added'),
});
