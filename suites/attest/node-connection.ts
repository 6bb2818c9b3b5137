import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const nodeConnection = defineAttestation({
  id: 'attest.node-connection',
  title: text('与上级节点及其他平台的对接', 'Connection to the node and to other platforms'),
  requirements: [
    'N52-004',
    'N52-006',
    'HLJ2-T03',
    'HLJ17-005',
    'HB-004',
    'HB-013',
    'LF-001',
    'LF-013',
    'LF-017',
  ],
  from: 'platform',
  handIn: [
    text('与省级节点联调的记录和结论', 'the record and outcome of testing with the provincial node'),
    text(
      '网络拓扑图，标明与节点、政务数据通道、部门、市县平台的链路',
      'a map of links to the node, to government data channels, departments and platforms of city and counties',
    ),
    text(
      '原来直连国家平台的，提供切换方案和切换记录；没有的，书面说明',
      'where the platform was joined to the national one directly, the plan and record of moving; or a statement that it was not',
    ),
  ],
  lookFor: [
    text(
      '生产环境已经对接，联调对象是真实节点而非模拟网络',
      'production is connected, and was tested with the real node rather than the mock network',
    ),
    text(
      '切换先建后破：新链路稳定后才停旧链路，期间服务未中断',
      'the new link stood before the old one ended, and service did not stop',
    ),
    text('没有绕过节点的上行链路', 'no link upwards bypasses the node'),
  ],
  signedBy: text('平台运营单位负责人签字，加盖公章', 'the head of the platform’s operator, with seal'),
  holdsMonths: 24,
  endsWith: text('链路、地址或接入方式变更', 'links, addresses or the way of connecting change'),
});
