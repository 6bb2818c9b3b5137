import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const jointModelling = defineAttestation({
  id: 'attest.joint-modelling',
  title: text('联合建模', 'Joint modelling'),
  requirements: ['N52-021', 'HB-017'],
  from: 'platform',
  handIn: [
    text(
      '联合建模或隐私计算的方案和协议；没有开展的，书面说明',
      'the plan and agreements of joint modelling or privacy computing, or a statement that there is none',
    ),
    text('模型输入、输出字段清单', 'the fields that go into a model and come out of it'),
  ],
  lookFor: [
    text(
      '原始明细不出提供单位或平台的受控环境',
      'raw detail never leaves the controlled environment of provider or platform',
    ),
    text(
      '输出是评分或标签，不能还原单个字段',
      'what comes out is a score or label from which no field can be had back',
    ),
    text('参与建模的数据有相应的授权或属可用范围', 'the data used are authorised or otherwise free to use'),
  ],
  signedBy: text('平台运营单位负责人签字，加盖公章', 'the head of the platform’s operator, with seal'),
  holdsMonths: 12,
  endsWith: text('新增模型、参与方或输出字段', 'a model, party or output is added'),
});
