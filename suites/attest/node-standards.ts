import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const nodeStandards = defineAttestation({
  id: 'attest.node-standards',
  title: text('省级节点的管理规范和技术标准', 'Rules and standards of the provincial node'),
  requirements: ['HLJ2-T02', 'HLJ17-002', 'HB-010'],
  from: 'provincial-node',
  handIn: [
    text('节点的建设依据和运行批准文件', 'the grounds on which the node was built and approved'),
    text(
      '接入、数据、接口、授权四类规范的现行版本',
      'the current rules on access, data, interfaces and authorisation',
    ),
  ],
  lookFor: [
    text(
      '黑龙江的节点依托省公共信用信息平台建设，没有另起炉灶',
      'in Heilongjiang: the node is built upon the province’s platform of public credit information, not beside it',
    ),
    text(
      '规范已经发布，接入平台都拿到同一版本',
      'the rules are issued, and every platform has the same version',
    ),
    text(
      '规范与本工具的参考规范不一致处已列出，检验时使用对应的规则集',
      'where they differ from this product’s reference, the differences are listed and a fitting profile was used',
    ),
  ],
  signedBy: text(
    '省级节点运营单位负责人签字，加盖公章',
    'the head of the provincial node’s operator, with seal',
  ),
  holdsMonths: 12,
  endsWith: text('规范改版', 'the rules are revised'),
});
