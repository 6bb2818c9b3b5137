import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const loanMonitoring = defineAttestation({
  id: 'attest.loan-monitoring',
  title: text('贷后信用监测与风险推送', 'Watching borrowers and pushing risks'),
  requirements: ['N52-025', 'HLJ2-T10', 'HLJ17-030', 'HB-020', 'LF-018'],
  from: 'platform',
  handIn: [
    text('监测规则和推送时限', 'the rules of monitoring and the time within which risks are pushed'),
    text('最近半年的推送记录', 'half a year’s pushes'),
    text(
      '违约响应流程；探索线上纠纷处理的，一并说明',
      'how defaults are responded to, and any handling of disputes online',
    ),
  ],
  lookFor: [
    text(
      '推送对象限于对该企业有贷款关系或获得授权的机构',
      'only institutions that lent to the enterprise, or are authorised, receive a push',
    ),
    text('从风险出现到推送的时间在自定时限之内', 'risks are pushed within the time the platform set itself'),
    text('推送内容不含授权之外的明细', 'a push holds no detail beyond its licence'),
  ],
  signedBy: text('平台运营单位负责人签字，加盖公章', 'the head of the platform’s operator, with seal'),
  holdsMonths: 6,
  endsWith: text('规则或推送对象变更', 'rules or recipients change'),
});
