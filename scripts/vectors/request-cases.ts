import type { Sm2PrivateKey } from '../../src/crypto/sm2-key.ts';
import { testHmacKey, testKeys } from './test-keys.ts';

/** What the vectors sign with. */
export const signers = {
  sm2: testKeys.client,
  'sm2-leading-zero': testKeys.leadingZeroClient,
  hmac: testHmacKey,
} as const satisfies Record<string, Sm2PrivateKey | Buffer>;

/** A request that is signed, and what it shows. */
export interface RequestCase {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly registered: keyof typeof signers;
  readonly method: string;
  readonly target: string;
  readonly clientId: string;
  readonly timestamp: string;
  readonly nonce: string;
  readonly body: string | Buffer;
  /** What SM2's nonce is derived from, where that is not the id. */
  readonly noncePurpose?: string;
}

const clientIds = { sm2: 'bank-001', hmac: 'bank-002', 'sm2-leading-zero': 'bank-003' } as const;

/** A request of `registered`, at 2026-01-12 09:00:00 in Asia/Shanghai unless told. */
export function requestCase(
  given: Pick<RequestCase, 'id' | 'zh' | 'en' | 'target'> & Partial<RequestCase>,
): RequestCase {
  const registered = given.registered ?? 'sm2';
  return {
    method: 'GET',
    timestamp: '1768179600000',
    nonce: 'Zk3vR8tQ1mXw7LpB',
    body: '',
    ...given,
    registered,
    clientId: given.clientId ?? clientIds[registered],
  };
}

/** JSON with Chinese, characters outside the BMP, blanks and a line break: the bytes count, not what they mean. */
export const chineseBody =
  '{\r\n  "uscc": "91990101MA0000015C",\r\n  "enterpriseName": "信衡𠮷𬭎示例有限公司",\r\n  "purpose": "loan-approval"\r\n}\r\n';

const query = '/v1/items/tax.arrears/query';
const search = '/v1/enterprises';

/** Requests that are taken. */
export const requestCases: readonly RequestCase[] = [
  requestCase({
    id: 'worked-example',
    zh: '接口说明与 README 所用的例子：查询欠税信息，参数未排序。',
    en: 'The example of the specification and of the README: an inquiry about tax arrears, its parameters out of order.',
    method: 'POST',
    target: `${query}?pageSize=20&pageIndex=1`,
    body: '{"uscc":"91990101MA0000015C","licenseId":"LIC-2026-00000001","purpose":"loan-approval"}',
  }),
  requestCase({
    id: 'no-query-no-body',
    zh: '无查询串、无请求体：第 4 行为空行，摘要为空字节串的 SM3。',
    en: 'Neither query nor body: the fourth line is empty, the digest is that of no bytes.',
    target: '/v1/items',
  }),
  requestCase({
    id: 'ascii-body',
    zh: 'ASCII 请求体。',
    en: 'A body in ASCII.',
    method: 'POST',
    target: '/v1/tokens',
    body: '{"clientId":"bank-001","clientSecret":"example-secret-0001"}',
  }),
  requestCase({
    id: 'chinese-body',
    zh: '请求体含汉字、基本平面以外的汉字（𠮷 U+20BB7、𬭎 U+2CB4E）、空白与 CRLF：按所发字节计算，不重新序列化。',
    en: 'Chinese, two characters outside the BMP, blanks and CRLF in the body: its bytes count as sent, nothing is serialised again.',
    method: 'POST',
    target: query,
    body: chineseBody,
  }),
  requestCase({
    id: 'escaped-body',
    zh: '同一 JSON，汉字写作 \\u 转义：意义相同，字节不同，故摘要不同。',
    en: 'JSON of the same meaning with \\u escapes: other bytes, so another digest.',
    method: 'POST',
    target: query,
    body: '{"uscc":"91990101MA0000015C","enterpriseName":"\\u4fe1\\u8861\\ud842\\udfb7","purpose":"loan-approval"}',
  }),
  requestCase({
    id: 'binary-body',
    zh: '请求体不是文本：同样按字节计算。',
    en: 'A body that is no text counts byte by byte all the same.',
    method: 'POST',
    target: '/v1/batches',
    body: Buffer.from('00ff0d0a80c3280a', 'hex'),
  }),
  requestCase({
    id: 'empty-query',
    zh: '问号之后为空：与没有查询串相同。',
    en: 'Nothing after the question mark: the same as no query.',
    target: '/v1/items?',
  }),
  requestCase({
    id: 'unsorted-query',
    zh: '参数未按名称排序：规范化时按名称的码点排序。',
    en: 'Names out of order are sorted by code point.',
    target: `${search}?pageSize=20&pageIndex=1&keyword=xinheng`,
  }),
  requestCase({
    id: 'unsorted-query-in-another-order',
    zh: '同一参数的另一顺序：规范化查询串相同，签名亦同。',
    en: 'The same pairs in another order: the canonical query is the same, and so is the signature.',
    target: `${search}?keyword=xinheng&pageIndex=1&pageSize=20`,
    noncePurpose: 'unsorted-query',
  }),
  requestCase({
    id: 'repeated-names',
    zh: '名称重复：全部保留，同名者按值排序，相同的对也各算一次。',
    en: 'Repeated names are all kept, sorted by value; equal pairs stay as many as they are.',
    target: `${search}?item=utility.water&item=tax.arrears&keyword=a&item=tax.arrears`,
  }),
  requestCase({
    id: 'encoded-query',
    zh: '百分号编码（大小写十六进制）、加号（空格）与保留字符：先解码，再按 RFC 3986 编码；仅 A–Z a–z 0–9 - . _ ~ 不编码。',
    en: 'Percent-encoding in either case, + for a blank, reserved characters: decoded, then encoded by RFC 3986; only A–Z a–z 0–9 - . _ ~ stand for themselves.',
    target: `${search}?keyword=%e4%bf%a1%E8%A1%A1+%2B%20x&a%20b=%7e~!*'()&%E5%90%8D=1/2:3@4,5;6`,
  }),
  requestCase({
    id: 'astral-order',
    zh: '按码点而非 UTF-16 单元排序：U+FF5E 在 U+20BB7、U+1F600 之前；比较发生在解码之后。',
    en: 'Sorted by code point, not by UTF-16 unit: U+FF5E comes before U+1F600 and U+20BB7. Compared after decoding.',
    target: `${search}?%F0%A0%AE%B7=1&%F0%9F%98%80=2&%EF%BD%9E=3&z=4&%C3%A9=5`,
  }),
  requestCase({
    id: 'odd-pairs',
    zh: '无等号的名称值为空；空名称保留；空段舍去；值中的等号属于值。',
    en: 'A name without = has an empty value; an empty name is kept; empty parts are dropped; further = belong to the value.',
    target: `${search}?keyword&=x&&flag=&b=1=2&`,
  }),
  requestCase({
    id: 'query-not-utf-8',
    zh: '解码得到的是字节：不成 UTF-8 的字节保持原样；其后没有两位十六进制的 % 即其本身。',
    en: 'Decoding gives bytes: those that are no UTF-8 stay as they are; a % without two hex digits stands for itself.',
    target: `${search}?keyword=%FF&b=%zz&%C3=%E4%BF&c=100%`,
  }),
  requestCase({
    id: 'encoded-path',
    zh: '路径按所发字节，不解码、不改大小写（%2e 与 %2E 不同）。',
    en: 'The path stays exactly as sent: not decoded, no case changed (%2e is not %2E).',
    method: 'POST',
    target: '/v1/items/tax%2earrears/query?pageIndex=1',
    body: '{"uscc":"91990101MA0000015C","purpose":"loan-approval"}',
  }),
  requestCase({
    id: 'encoded-question-mark-in-path',
    zh: '%3F 属于路径；查询串自第一个问号之后开始，其中的问号属于值。',
    en: '%3F belongs to the path; the query begins after the first question mark, and another one is part of a value.',
    target: '/v1/batches/%3Fa%2Fb?x=1?2',
  }),
  requestCase({
    id: 'no-body-on-post',
    zh: 'POST 而无请求体：摘要同样取空字节串。',
    en: 'POST without a body: the digest of no bytes.',
    method: 'POST',
    target: '/v1/enterprise/licences/LIC-2026-00000001/revocation',
    nonce: 'A_0123456789-abcdefghijklmnopqrstuvwxyz_ABCDEFGHIJKLMNOPQRSTUVWX',
  }),
  requestCase({
    id: 'leading-zero-key',
    zh: '公钥的 X 以零字节开头：计算 Z_A 时仍取满 32 字节。',
    en: 'X of the public key begins with a zero byte, and Z_A still takes all 32 bytes.',
    registered: 'sm2-leading-zero',
    target: '/v1/items',
  }),
  requestCase({
    id: 'short-r',
    zh: '签名的 r 不足 32 字节：DER 整数取最短写法。',
    en: 'r of the signature has fewer than 32 bytes: a DER integer is as short as it can be.',
    target: '/v1/items',
    noncePurpose: 'short-r 151',
  }),
  requestCase({
    id: 'hmac-worked-example',
    zh: '同一例子，HMAC-SM3。',
    en: 'The same example with HMAC-SM3.',
    registered: 'hmac',
    method: 'POST',
    target: `${query}?pageSize=20&pageIndex=1`,
    body: '{"uscc":"91990101MA0000015C","licenseId":"LIC-2026-00000001","purpose":"loan-approval"}',
  }),
  requestCase({
    id: 'hmac-no-query-no-body',
    zh: 'HMAC-SM3，无查询串、无请求体。',
    en: 'HMAC-SM3, neither query nor body.',
    registered: 'hmac',
    target: '/v1/items',
  }),
  requestCase({
    id: 'hmac-chinese-body',
    zh: 'HMAC-SM3，含汉字的请求体与查询串。',
    en: 'HMAC-SM3 with Chinese in body and query.',
    registered: 'hmac',
    method: 'POST',
    target: `${query}?note=%E4%BF%A1%E8%A1%A1&a=2&a=1`,
    body: chineseBody,
  }),
];
