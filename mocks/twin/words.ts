import { noticeOf } from '../platform/risk-notice.ts';

/** Each refusal in words of its own, in Chinese only. */
const sentences: Readonly<Record<string, string>> = {
  '2001': '对不起，您没有权限访问该资源。',
  '2002': '登录状态无效，请重新获取令牌。',
  '2003': '登录状态已失效，请重新获取令牌。',
  '2004': '身份核验未通过。',
  '2005': '验签未通过。',
  '2006': '请求时间与平台时间相差过大。',
  '2007': '请勿重复提交。',
  '2008': '贵机构暂不具备接入资格，请联系平台运营方。',
  '2009': '用途不符合融资支持目的。',
  '3001': '请求内容不符合接口规范。',
  '3002': '必填内容未填写。',
  '3003': '无法解析请求。',
  '3004': '未获得企业的有效授权。',
  '3005': '查无此项。',
  '3006': '不支持以此方式获取。',
  '4001': '当前状态不允许此操作。',
  '4002': '请先完成实名认证。',
  '4003': '操作太频繁，请稍后再试。',
  '4004': '请先阅读并确认最新的风险告知书。',
  '5001': '上级节点异常。',
  '5002': '上级节点超时。',
  '5003': '数据提供单位的服务暂不可用。',
  '9999': '系统繁忙。',
};

/** The twin's sentence for a code, whatever the reference would have said. */
export function wordedOtherwise(code: string, said: string): string {
  return sentences[code] ?? said;
}

/** Longer than the reference's, with the characters that writers of JSON escape. */
export const twinNotice = noticeOf(
  'V3.2',
  `致企业：\r\n\t“授权”是指您同意机构为融资目的查询您的信息；<重要>请逐条阅读。\r\n${Array.from(
    { length: 12 },
    (_, place) => `第${String(place + 1)}条　授权可随时撤销 & 缩小；撤销即时生效。\\ 　㛃𠮷😀`,
  ).join('\r\n')}\r\n`,
);
