import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const nodeInterconnection = defineAttestation({
  id: 'attest.node-interconnection',
  title: text('省级节点的互联互通', 'What the provincial node is connected to'),
  requirements: ['N52-005', 'HLJ17-003', 'HLJ17-004', 'HB-011'],
  from: 'provincial-node',
  handIn: [
    text('与国家平台的对接确认', 'confirmation of the connection to the national platform'),
    text('已连通的行业信息系统和地方平台清单', 'industry systems and local platforms that are connected'),
    text('中转服务的运行记录', 'records of the relay at work'),
  ],
  lookFor: [
    text(
      '查询能上传到国家平台并返回，跟踪号前后一致',
      'queries reach the national platform and come back with the same trace id',
    ),
    text('未连通的行业系统有计划', 'industry systems not yet connected have a plan'),
  ],
  signedBy: text(
    '省级节点运营单位负责人签字，加盖公章',
    'the head of the provincial node’s operator, with seal',
  ),
  holdsMonths: 12,
  endsWith: text('上下级链路变更', 'links upwards or downwards change'),
});
