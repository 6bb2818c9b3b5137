import { text, type Text } from '../../engine/text.ts';

/** What a result code means, and what its receiver does about it. */
export interface CodeWords {
  readonly meaning: Text;
  readonly remedy: Text;
}

const said = (zh: string, en: string, doZh: string, doEn: string): CodeWords => ({
  meaning: text(zh, en),
  remedy: text(doZh, doEn),
});

/** Every result code of the network. */
export const resultCodeWords: Readonly<Record<string, CodeWords>> = {
  '0000': said('成功', 'success', '无须处理。', 'Nothing to do.'),
  '2001': said(
    '无权调用此操作：调用者未获准入，或不是此对象的所有者',
    'not permitted: the caller was never admitted, or does not own this',
    '先完成准入（申请、评估、通过），再用自己的凭据调用。',
    'Finish the admission first (apply, be assessed, pass), then call with your own credentials.',
  ),
  '2002': said(
    '令牌缺失或无效',
    'the token is missing or invalid',
    '重新取令牌（getToken），并放在规范要求的位置。',
    'Get a new token (getToken) and put it where the specification says.',
  ),
  '2003': said(
    '令牌已过期',
    'the token has expired',
    '重新取令牌后重试一次；按 expiresTime 提前更换。',
    'Get a new token and try once more; renew it before its expiresTime.',
  ),
  '2004': said(
    '客户端不存在，或密钥错误',
    'unknown client, or a wrong secret',
    '核对 appId、appKey、appSecret 或客户端标识；暂停或取消后凭据即失效。',
    'Check appId, appKey and appSecret, or the client id; credentials die with a suspension or revocation.',
  ),
  '2005': said(
    '签名缺失、格式有误或不正确',
    'the signature is missing, malformed or wrong',
    '核对密钥、SM2 变体（Z_A、DER）与待签内容的每一字节。',
    'Check the key, the SM2 variant (Z_A, DER) and every byte of what is signed.',
  ),
  '2006': said(
    '时间戳超出时间窗',
    'the timestamp lies outside the window',
    '与节点对时；模拟网络的时钟由本页移动，平台须取同一时刻。',
    "Set the clock by the node's; this page moves the network's clock, and the platform has to follow it.",
  ),
  '2007': said(
    '随机数已被使用',
    'the nonce was used before',
    '每个请求换一个随机数，重试也不例外。',
    'Use a new nonce for each request, retries included.',
  ),
  '2008': said(
    '未通过安全评估、评估已过期，或已被暂停',
    'not assessed, the assessment has expired, or suspended',
    '在“准入”中看其状态；恢复或重新评估后再调用。',
    'Look at its state under Admission; call again when it is resumed or assessed anew.',
  ),
  '2009': said(
    '使用目的不被允许',
    'the purpose is not permitted',
    '改用规则集列出的目的。',
    'Use a purpose that the profile lists.',
  ),
  '3001': said(
    '参数无效',
    'a parameter is invalid',
    '按下面的违约说明改正请求。',
    'Correct the request as the violations below say.',
  ),
  '3002': said('缺少参数', 'a parameter is missing', '补上所缺字段。', 'Add the field that is missing.'),
  '3003': said(
    '格式错误：JSON、编码、信封或媒体类型',
    'malformed: JSON, encoding, envelope or media type',
    '核对信封变体、编码（hex 或 Base64）与 content-type。',
    'Check the envelope variant, the encoding (hex or Base64) and the content-type.',
  ),
  '3004': said(
    '授权书校验失败',
    'the licence check failed',
    '核对授权书的企业、信息项、机构、有效期、次数，以及是否已撤销。',
    "Check the licence's enterprise, items, institution, term and number of uses, and whether it was revoked.",
  ),
  '3005': said('资源不存在', 'no such resource', '核对路径与标识。', 'Check path and id.'),
  '3006': said(
    '不以此方式提供：方法不对，或该项不由此操作提供',
    'not offered this way: a wrong method, or the item is not served by this operation',
    '按共享清单选用查询、核验或变更流。',
    'Choose query, verification or change feed as the sharing list says.',
  ),
  '4001': said(
    '与当前状态冲突',
    'conflicts with the present state',
    '先查询当前状态，再决定下一步；不要照原样重试。',
    'Ask for the present state and decide from it; do not retry as it was.',
  ),
  '4002': said(
    '须先通过实名认证',
    'real-name verification is required first',
    '完成企业实名认证。',
    'Verify the enterprise by its real name.',
  ),
  '4003': said(
    '请求过于频繁',
    'too many requests',
    '按 Retry-After 等待后再试。',
    'Wait as Retry-After says.',
  ),
  '4004': said(
    '未确认风险告知',
    'the risk notice was not acknowledged',
    '先展示风险告知并记录确认。',
    'Show the risk notice first and record its acknowledgement.',
  ),
  '5001': said(
    '节点返回错误',
    'the node answered with an error',
    '稍后重试；持续出现时凭追踪号询问节点。',
    'Try again later; if it stays, ask the node and name the trace id.',
  ),
  '5002': said(
    '节点响应超时',
    'the node did not answer in time',
    '带同一业务标识重试，不可重复入账。',
    'Retry under the same business id, so that nothing is booked twice.',
  ),
  '5003': said(
    '数据来源不可用',
    'the source is unavailable',
    '如实告知机构数据暂缺，不得以旧值代替；稍后重试。',
    'Tell the institution that the data is missing for now, never pass off an old value; try again later.',
  ),
  '9999': said(
    '系统内部错误',
    'an internal error',
    '查看追踪号对应的往来；模拟网络自身出错时请报告。',
    'Look at the exchanges of this trace id; report it if the mock network itself failed.',
  ),
};
