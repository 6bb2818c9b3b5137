import type { NetworkRule } from '../../contract/admin.ts';
import { text, type Text } from '../../engine/text.ts';

/** A bad day made ready: what it is, and what a good platform does on it. */
export interface RuleExample {
  readonly title: Text;
  readonly lesson: Text;
  readonly rule: NetworkRule;
}

const day = 86_400_000;

/** One for each kind of bad day, in the order in which builders meet them. */
export const ruleExamples: readonly RuleExample[] = [
  {
    title: text('部门停机', 'Departments are down'),
    lesson: text(
      '平台应如实说数据暂缺，不以旧值代替。',
      'The platform says that data is missing and passes off no old value.',
    ),
    rule: {
      id: 'example-department-down',
      member: 'department',
      operation: 'callItem',
      action: 'unavailable',
    },
  },
  {
    title: text('省级节点迟缓', 'The provincial node is slow'),
    lesson: text(
      '平台应有超时与退避，不阻塞其他请求。',
      'The platform times out, backs off, and serves others meanwhile.',
    ),
    rule: {
      id: 'example-slow-node',
      member: 'provincial-node',
      operation: 'inquire',
      action: 'delay',
      milliseconds: 3_000,
    },
  },
  {
    title: text('节点不答', 'The node never answers'),
    lesson: text('平台应限时等待，对外答 5002。', 'The platform waits for so long and answers 5002.'),
    rule: { id: 'example-node-hangs', member: 'provincial-node', operation: 'inquire', action: 'hang' },
  },
  {
    title: text('上报的应答丢失', 'The answer to an upload is lost'),
    lesson: text(
      '平台应以同一标识重报，不产生重复。',
      'The platform sends again under the same ids, and nothing is there twice.',
    ),
    rule: {
      id: 'example-lost-answer',
      member: 'provincial-node',
      operation: 'uploadBatch',
      action: 'reset',
      processed: true,
      times: 1,
    },
  },
  {
    title: text('应答只有一半', 'Half an answer'),
    lesson: text('平台不应把残缺的应答当作结果。', 'The platform takes no broken answer for a result.'),
    rule: {
      id: 'example-half-answer',
      member: 'provincial-node',
      operation: 'inquire',
      action: 'half-answer',
    },
  },
  {
    title: text('节点签名错误', 'The node signs wrongly'),
    lesson: text('平台应拒收，并记录。', 'The platform rejects it and records so.'),
    rule: {
      id: 'example-wrong-signature',
      member: 'provincial-node',
      operation: 'inquire',
      action: 'wrong-signature',
    },
  },
  {
    title: text('应答被篡改', 'An answer is tampered with'),
    lesson: text('平台应先验签后解析。', 'The platform verifies before it parses.'),
    rule: {
      id: 'example-tampered',
      member: 'provincial-node',
      operation: 'inquire',
      action: 'tampered-answer',
    },
  },
  {
    title: text('国家节点出错（5001）', 'The national node fails (5001)'),
    lesson: text('平台应区分节点错误与无记录。', 'The platform tells an error from “no record”.'),
    rule: {
      id: 'example-5001',
      member: 'provincial-node',
      operation: 'inquire',
      action: 'result-code',
      code: '5001',
    },
  },
  {
    title: text('五次里坏一次', 'One call in five fails'),
    lesson: text('平台应重试，而不放大流量。', 'The platform retries without a storm.'),
    rule: {
      id: 'example-flaky',
      member: 'department',
      operation: 'callItem',
      action: 'unavailable',
      probability: 0.2,
    },
  },
  {
    title: text('令牌提前失效', 'A token expires early'),
    lesson: text(
      '平台遇 2003 应换令牌重试一次。',
      'On 2003 the platform gets another token and tries once more.',
    ),
    rule: {
      id: 'example-token',
      member: 'provincial-node',
      operation: 'inquire',
      action: 'token-expired-early',
      times: 1,
    },
  },
  {
    title: text('数据陈旧三十天却自称最新', 'Data of thirty days ago that says it is new'),
    lesson: text('平台应核对更新频率。', 'The platform holds it against the update frequency.'),
    rule: {
      id: 'example-stale',
      member: 'department',
      operation: 'callItem',
      action: 'stale-data',
      milliseconds: 30 * day,
      asOf: 'lying',
    },
  },
  {
    title: text('节点时钟快十分钟', "The node's clock is ten minutes ahead"),
    lesson: text('平台的时间窗应拒绝超出者。', "The platform's window refuses what lies outside."),
    rule: { id: 'example-skew', member: 'provincial-node', action: 'clock-skew', milliseconds: 600_000 },
  },
  {
    title: text('回调来两次', 'Callbacks come twice'),
    lesson: text(
      '平台按 eventId 去重，两次都答 200。',
      'The platform knows an eventId again and answers 200 both times.',
    ),
    rule: {
      id: 'example-duplicated',
      member: 'provincial-node',
      operation: 'deliverEvent',
      action: 'callback-duplicated',
    },
  },
  {
    title: text('回调乱序', 'Callbacks out of order'),
    lesson: text(
      '平台按发生时间取舍，不按到达先后。',
      'The platform goes by when things happened, not by when they came.',
    ),
    rule: {
      id: 'example-reordered',
      member: 'provincial-node',
      operation: 'deliverEvent',
      action: 'callback-reordered',
    },
  },
  {
    title: text('证书不对', 'The wrong certificate'),
    lesson: text('平台应拒绝连接（仅在 TLS 下）。', 'The platform refuses to connect (with TLS only).'),
    rule: { id: 'example-certificate', member: 'provincial-node', action: 'wrong-certificate' },
  },
];
