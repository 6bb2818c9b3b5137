import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const objectionsAndRepair = defineAttestation({
  id: 'attest.objections-and-repair',
  title: text('异议与信用修复', 'Objections and credit repair'),
  requirements: ['N52-030', 'N52-031', 'HB-008', 'LF-010'],
  from: 'platform',
  handIn: [
    text(
      '异议和信用修复的受理办法、公开的办理渠道',
      'the rules for objections and repair, and the channel open to the public',
    ),
    text('最近半年的办理台账', 'half a year’s cases'),
    text(
      '修复后停止公示、共享和使用的记录样本',
      'samples of how a repaired record stopped being shown, shared and used',
    ),
  ],
  lookFor: [
    text('渠道免费，受理和答复都有时限', 'the channel is free, and receipt and answer have their terms'),
    text(
      '异议期间有标注，更正传到节点和已取数的机构',
      'a record is marked while disputed, and a correction reaches the node and those who had it',
    ),
    text(
      '抽取一件修复，平台各出口均已查不到',
      'for a sampled repair, no way out of the platform shows the record',
    ),
  ],
  signedBy: text('平台运营单位负责人签字，加盖公章', 'the head of the platform’s operator, with seal'),
  holdsMonths: 12,
  endsWith: text('办法修订，或法规的公示期限调整', 'the rules or the statutory terms change'),
});
