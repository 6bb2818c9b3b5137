import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const statistics = defineAttestation({
  id: 'attest.statistics',
  title: text('平台业务统计与报送', 'Figures of the platform and their reporting'),
  requirements: ['HLJ17-034', 'LF-014'],
  from: 'platform',
  handIn: [
    text('统计口径说明', 'how figures are counted'),
    text(
      '最近两期向省级平台或主管部门报送的统计',
      'the last two reports to the provincial platform or authority',
    ),
  ],
  lookFor: [
    text(
      '信息共享、注册企业、入驻机构、授信和放款的数字能从平台日志和业务数据重算',
      'figures on sharing, enterprises, institutions and loans can be counted again from logs and business data',
    ),
    text('报送按期，与平台展示的数字一致', 'reports come on time and agree with what the platform shows'),
  ],
  signedBy: text('平台运营单位负责人签字，加盖公章', 'the head of the platform’s operator, with seal'),
  holdsMonths: 6,
  endsWith: text('统计口径变更', 'the way of counting changes'),
});
