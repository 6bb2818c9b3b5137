import type { NetworkRule } from '../../contract/admin.ts';
import { text, type Text } from '../../engine/text.ts';
import { memberWords } from './member-words.ts';
import { fillWords } from './fill-words.ts';

/** One field that an action takes. */
export interface ActionParameter {
  readonly name: string;
  readonly kind: 'milliseconds' | 'code' | 'text' | 'number' | 'flag' | 'as-of';
  readonly words: Text;
  readonly value: string;
}

const wait = (words: Text, value: string): ActionParameter => ({
  name: 'milliseconds',
  kind: 'milliseconds',
  words,
  value,
});
const processed: ActionParameter = {
  name: 'processed',
  kind: 'flag',
  words: text('请求仍被执行（应答丢失）', 'The request is acted on all the same (the answer is lost)'),
  value: '',
};

/** Every action: what it is called, and what it takes. */
export const ruleActions: Readonly<
  Record<NetworkRule['action'], { readonly words: Text; readonly parameters: readonly ActionParameter[] }>
> = {
  unavailable: { words: text('数据来源不可用（5003）', 'source unavailable (5003)'), parameters: [] },
  delay: { words: text('应答迟缓', 'late answer'), parameters: [wait(text('毫秒', 'Milliseconds'), '3000')] },
  'result-code': {
    words: text('以结果码拒绝', 'refused with a result code'),
    parameters: [{ name: 'code', kind: 'code', words: text('结果码', 'Result code'), value: '5001' }],
  },
  'wrong-signature': { words: text('签名错误', 'wrong signature'), parameters: [] },
  'tampered-answer': {
    words: text('应答被篡改', 'tampered answer'),
    parameters: [
      { name: 'field', kind: 'text', words: text('字段（空为任一）', 'Field (empty: any)'), value: '' },
    ],
  },
  'replayed-answer': {
    words: text('重放的应答', 'replayed answer'),
    parameters: [
      { name: 'about', kind: 'text', words: text('另一企业的代码', 'Code of another enterprise'), value: '' },
    ],
  },
  hang: { words: text('一直不答', 'no answer ever'), parameters: [processed] },
  reset: { words: text('连接被重置', 'connection reset'), parameters: [processed] },
  'half-answer': { words: text('只答一半', 'half an answer'), parameters: [] },
  'stale-data': {
    words: text('数据陈旧', 'stale data'),
    parameters: [
      wait(text('陈旧多少毫秒', 'Milliseconds old'), '2592000000'),
      { name: 'asOf', kind: 'as-of', words: text('所称截至时间', 'Said to be as of'), value: 'lying' },
    ],
  },
  'token-expired-early': {
    words: text('令牌提前失效（2003）', 'token expired early (2003)'),
    parameters: [],
  },
  'clock-skew': {
    words: text('成员时钟偏差', 'clock skew'),
    parameters: [wait(text('毫秒，负为落后', 'Milliseconds, negative for behind'), '600000')],
  },
  'wrong-certificate': { words: text('证书不对（TLS）', 'wrong certificate (TLS)'), parameters: [] },
  'callback-duplicated': {
    words: text('回调重复', 'callback duplicated'),
    parameters: [{ name: 'copies', kind: 'number', words: text('份数', 'Copies'), value: '2' }],
  },
  'callback-reordered': { words: text('回调乱序', 'callback out of order'), parameters: [] },
  'callback-delayed': {
    words: text('回调延迟', 'callback late'),
    parameters: [wait(text('毫秒（网络时钟）', "Milliseconds (the network's clock)"), '3600000')],
  },
  'callback-lost': { words: text('回调丢失', 'callback lost'), parameters: [] },
};

const words = {
  rule: text(
    '{member}{operation}{item}{uscc}：{action}{limits}',
    '{member}{operation}{item}{uscc}: {action}{limits}',
  ),
  nth: text('，第 {from}–{to} 次', ', calls {from}–{to}'),
  one: text('，第 {from} 次', ', call {from}'),
  probability: text('，概率 {percent}%', ', {percent}% of them'),
  between: text('，{from} 至 {to}', ', from {from} to {to}'),
  times: text('，{times} 次后止', ', {times} times'),
  milliseconds: text(' {milliseconds} 毫秒', ' {milliseconds} ms'),
} as const;

const nothing = text('', '');

/** A rule in a sentence. */
export function describeRule(rule: NetworkRule): Text {
  const { member, operation, item, uscc, nth, probability, between, times } = rule;
  const named = (value: string | undefined): string => (value === undefined ? '' : ` ${value}`);
  const limits = [
    parameterOf(rule),
    nth === undefined ? nothing : nthWords(nth),
    probability === undefined
      ? nothing
      : fillWords(words.probability, { percent: Math.round(probability * 1000) / 10 }),
    between === undefined
      ? nothing
      : fillWords(words.between, { from: between.from ?? '…', to: between.to ?? '…' }),
    times === undefined ? nothing : fillWords(words.times, { times }),
  ];
  return fillWords(words.rule, {
    member: memberWords[member],
    operation: named(operation),
    item: named(item),
    uscc: named(uscc),
    action: ruleActions[rule.action].words,
    limits: text(limits.map(({ zh }) => zh).join(''), limits.map(({ en }) => en).join('')),
  });
}

function nthWords(nth: NonNullable<NetworkRule['nth']>): Text {
  if (typeof nth === 'number') return fillWords(words.one, { from: nth });
  return fillWords(words.nth, { from: nth.from, to: nth.to ?? '…' });
}

function parameterOf(rule: NetworkRule): Text {
  if (rule.action === 'result-code') return text(` ${rule.code}`, ` ${rule.code}`);
  if (!('milliseconds' in rule)) return nothing;
  const { milliseconds: given } = rule;
  return fillWords(words.milliseconds, {
    milliseconds: typeof given === 'number' ? given : `${given.from}–${given.to}`,
  });
}
