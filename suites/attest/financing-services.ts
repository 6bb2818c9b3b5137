import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const financingServices = defineAttestation({
  id: 'attest.financing-services',
  title: text('融资对接服务', 'Bringing enterprises and lenders together'),
  requirements: ['HB-019', 'HB-024', 'LF-012', 'LF-021'],
  from: 'platform',
  handIn: [
    text('金融产品展示、推送和匹配的功能说明', 'how products are shown, pushed and matched'),
    text(
      '推送企业融资需求时取得企业同意的记录样本',
      'samples of the enterprise’s consent to passing its needs on',
    ),
    text('机构发布产品和报送业务数据的统计', 'figures on products published and loans reported'),
  ],
  lookFor: [
    text('融资需求只推送给企业同意的机构', 'a need reaches only institutions that the enterprise agreed to'),
    text('匹配规则对各机构一视同仁', 'matching treats institutions alike'),
    text('机构报送的数据与平台展示一致', 'what institutions report agrees with what is shown'),
  ],
  signedBy: text('平台运营单位负责人签字，加盖公章', 'the head of the platform’s operator, with seal'),
  holdsMonths: 12,
  endsWith: text('匹配或推送规则变更', 'rules of matching or pushing change'),
});
