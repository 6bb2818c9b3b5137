import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const whitelist = defineAttestation({
  id: 'attest.whitelist',
  title: text('白名单', 'The whitelist'),
  requirements: ['HLJ17-029', 'HB-018', 'LF-015', 'LF-016'],
  from: 'public-credit-platform',
  handIn: [
    text('白名单筛选规则及版本', 'the rules of selection and their version'),
    text('最近三个月的推送批次', 'the batches of three months'),
    text('入选企业签署的信用承诺书样本', 'samples of the commitments that enterprises signed'),
  ],
  lookFor: [
    text(
      '推送周期符合文件要求，廊坊为每月一次',
      'batches come as often as the document says: in Langfang each month',
    ),
    text(
      '每家企业逐条对应文件所列条件，并有承诺书',
      'every enterprise meets each condition listed and has signed',
    ),
    text('接收方限于已接入的机构', 'only connected institutions receive it'),
  ],
  signedBy: text(
    '公共信用信息平台运营单位负责人签字，加盖公章',
    'the head of the public credit platform’s operator, with seal',
  ),
  holdsMonths: 6,
  endsWith: text('筛选规则变更', 'the rules of selection change'),
});
