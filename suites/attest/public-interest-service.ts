import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const publicInterestService = defineAttestation({
  id: 'attest.public-interest-service',
  title: text('基础服务的公益性', 'Basic services in the public interest'),
  requirements: ['N52-016', 'HLJ2-T07', 'HLJ17-011', 'HB-015'],
  from: 'platform',
  handIn: [
    text('服务目录和收费说明', 'the catalogue of services and what they cost'),
    text('与接入机构的协议样本', 'a sample agreement with an institution'),
  ],
  lookFor: [
    text(
      '查询、核验、标准信用报告等基础服务不收费',
      'queries, verifications, standard reports and other basic services cost nothing',
    ),
    text(
      '收费的增值服务与基础服务分开，不以购买为接入条件',
      'paid extras are kept apart and are no condition of access',
    ),
  ],
  signedBy: text('平台运营单位负责人签字，加盖公章', 'the head of the platform’s operator, with seal'),
  holdsMonths: 12,
  endsWith: text('服务目录或收费变更', 'services or prices change'),
});
