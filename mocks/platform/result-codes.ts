import { Problem } from '../../src/contract/problem.ts';

/** Each result code's HTTP status and sentence. A sentence never names an enterprise or repeats a value. */
const answers = {
  '2001': [403, '无权调用此操作'],
  '2002': [401, '令牌缺失或无效'],
  '2003': [401, '令牌已过期'],
  '2004': [401, '客户端不存在或密钥错误'],
  '2005': [401, '签名缺失、格式有误或不正确'],
  '2006': [401, '时间戳超出时间窗'],
  '2007': [401, '随机数已被使用'],
  '2008': [403, '接入机构未通过安全评估、评估已过期或已被暂停'],
  '2009': [403, '使用目的不被允许'],
  '3001': [400, '参数无效'],
  '3002': [400, '缺少参数'],
  '3003': [400, '格式错误'],
  '3004': [403, '授权书校验失败'],
  '3005': [404, '资源不存在'],
  '3006': [405, '该信息项不以此方式提供'],
  '4001': [409, '与当前状态冲突'],
  '4002': [403, '须先通过实名认证'],
  '4003': [429, '请求过于频繁'],
  '4004': [403, '未确认风险告知'],
  '5001': [502, '节点返回错误'],
  '5002': [504, '节点响应超时'],
  '5003': [503, '数据来源不可用'],
  '9999': [500, '系统内部错误'],
} as const satisfies Record<string, readonly [number, string]>;

export type ResultCode = keyof typeof answers;

/** The refusal of a result code, to be thrown. */
export function refusal(
  code: ResultCode,
  options: {
    readonly detail?: string;
    readonly cause?: unknown;
    /** Seconds after which the caller may try again. */
    readonly retryAfter?: number;
  } = {},
): Problem {
  const { detail, cause, retryAfter } = options;
  const [status, sentence] = answers[code];
  const message = detail === undefined ? sentence : `${sentence}：${detail}`;
  return new Problem(status, code, message, {
    ...(cause === undefined ? {} : { cause }),
    ...(retryAfter === undefined ? {} : { headers: { 'retry-after': String(retryAfter) } }),
  });
}

export function isResultCode(code: string): code is ResultCode {
  return code in answers;
}
