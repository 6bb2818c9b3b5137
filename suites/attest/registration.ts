import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const registration = defineAttestation({
  id: 'attest.registration',
  title: text('企业注册、实名认证与主体范围', 'Registration, real names, and who is served'),
  requirements: ['N52-042', 'LF-020'],
  from: 'platform',
  handIn: [
    text('注册和实名认证流程及所用的核验渠道', 'how enterprises register and are verified, and against what'),
    text('信用承诺书模板和签署记录样本', 'the commitment to be signed, with samples'),
    text('按主体类型和规模统计的注册企业数', 'registered enterprises by kind and size'),
  ],
  lookFor: [
    text(
      '个体工商户、农民专业合作社、农村集体经济组织都能注册',
      'sole traders, farmers’ cooperatives and rural collectives can register',
    ),
    text(
      '规模按国家划型标准判定，依据可查',
      'size follows the official standard, and on what ground can be seen',
    ),
    text(
      '实名认证核对法定代表人或其受托人，未认证的不能授权',
      'verification checks the legal representative or a proxy, and nobody unverified can authorise',
    ),
  ],
  signedBy: text('平台运营单位负责人签字，加盖公章', 'the head of the platform’s operator, with seal'),
  holdsMonths: 12,
  endsWith: text('认证流程或渠道变更', 'the way or channel of verification changes'),
});
