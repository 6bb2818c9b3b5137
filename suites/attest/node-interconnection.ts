import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const nodeInterconnection = defineAttestation({
  id: 'attest.node-interconnection',
  title: text('省级节点的互联互通', 'What the provincial node is connected to'),
  requirements: ['N52-005', 'N52-014', 'N52-040', 'HLJ17-003', 'HLJ17-004', 'HLJ17-027', 'HB-011'],
  from: 'provincial-node',
  handIn: [
    text('与国家平台的对接确认', 'confirmation of the connection to the national platform'),
    text(
      '已连通的行业、部门信息系统和地方平台清单',
      'systems of industries and departments and local platforms that are connected',
    ),
    text('中转服务的运行记录', 'records of the relay at work'),
    text(
      '国家平台向本地部门共享信息的渠道和记录，或者没有部门提出需求的说明',
      'by which channel the national platform shares information with departments here, with records; or a statement that none asked for any',
    ),
    text(
      '黑龙江：尚未设立平台的市（地）清单，写明现由哪个平台服务、何时整体迁移；没有的，书面说明',
      'in Heilongjiang: cities without a platform, by which one they are served and when they move as a whole; or a statement that there is none',
    ),
  ],
  lookFor: [
    text(
      '查询能上传到国家平台并返回，跟踪号前后一致',
      'queries reach the national platform and come back with the same trace id',
    ),
    text(
      '未连通的行业系统和部门系统有计划，写明部门和期限',
      'systems of industries and departments not yet connected have a plan that names the department and the date',
    ),
    text(
      '国家平台向部门共享的信息有依据、有记录',
      'what the national platform shares with departments has its legal ground and its record',
    ),
    text(
      '黑龙江没有平台的市（地）的企业和机构有平台可用，迁移前后服务不中断',
      'in Heilongjiang: enterprises and institutions of cities without a platform are served, before and after the move',
    ),
  ],
  signedBy: text(
    '省级节点运营单位负责人签字，加盖公章',
    'the head of the provincial node’s operator, with seal',
  ),
  holdsMonths: 12,
  endsWith: text('上下级链路变更', 'links upwards or downwards change'),
});
