import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const licenceTexts = defineAttestation({
  id: 'attest.licence-texts',
  title: text('风险告知书与授权书', 'The risk notice and the forms of licence'),
  requirements: ['N52-046', 'N52-047'],
  from: 'platform',
  handIn: [
    text('风险告知书全文及历次版本', 'the risk notice, in all its versions'),
    text('线上授权页面截图和书面授权书模板', 'the online pages of a grant and the written form'),
    text('书面授权书的核验和归档办法，附样本', 'how written licences are checked and filed, with samples'),
  ],
  lookFor: [
    text(
      '告知书说清用途、范围、期限、接收方、后果和撤销办法，企业看得懂',
      'the notice says plainly what for, how much, how long, to whom, with what consequence and how to revoke',
    ),
    text(
      '授权按机构、信息项、期限分别作出，没有默认勾选和概括授权',
      'licences are by institution, item and term; nothing is ticked beforehand or granted wholesale',
    ),
    text(
      '书面授权核对了公章和经办人身份，文件与摘要可查',
      'written ones were checked for seal and bearer, and file and digest can be found',
    ),
  ],
  signedBy: text('平台运营单位负责人签字，加盖公章', 'the head of the platform’s operator, with seal'),
  holdsMonths: 24,
  endsWith: text('告知书或授权书文本修改', 'either text is changed'),
});
