import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const classificationAndGrading = defineAttestation({
  id: 'attest.classification-and-grading',
  title: text('信息分级分类与使用权限', 'Classes and grades of information, and who may use it'),
  requirements: ['N52-001', 'N52-028', 'HLJ2-T14', 'HB-007'],
  from: 'platform',
  handIn: [
    text(
      '信息分级分类管理制度和使用制度，附发布文件',
      'the rules for classifying, grading and using information, with the act that issued them',
    ),
    text('逐字段的级别表', 'a table that gives every field its grade'),
    text(
      '角色与权限对照表，以及权限申请、审批、收回的记录样本',
      'a table of roles and rights, with samples of how rights were asked for, granted and withdrawn',
    ),
  ],
  lookFor: [
    text(
      '每个共享字段都有级别，且不低于接口规范中的 x-grade',
      'every shared field has a grade, none lower than the x-grade of the specification',
    ),
    text(
      '权限按岗位最小化授予，审批人与使用人不是同一人',
      'rights are the least a post needs, and nobody approves their own',
    ),
    text('离岗人员的权限已经收回', 'those who left a post have lost its rights'),
  ],
  signedBy: text('平台运营单位负责人签字，加盖公章', 'the head of the platform’s operator, with seal'),
  holdsMonths: 12,
  endsWith: text('制度修订或系统有重大变更', 'the rules are revised or the system changes substantially'),
});
