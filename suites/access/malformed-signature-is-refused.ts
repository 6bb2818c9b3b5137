import { defineCheck } from '../../src/driver/define-check.ts';
import { draft } from '../../src/driver/institution-client.ts';
import { seen } from '../../src/driver/reply.ts';
import type { WireRequest } from '../../src/driver/wire-request.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { attempt, judgeAttempts, type Attempt, type Refusal } from '../attempt.ts';

interface Flaw {
  readonly what: Text;
  /** What the header is to hold; undefined leaves it out. */
  readonly value: (right: string) => string | undefined;
}

const missing: Flaw = { what: text('缺少', 'missing'), value: () => undefined };
const empty: Flaw = { what: text('为空', 'empty'), value: () => '' };

/** DER of ECDSA-Sig-Value with both integers as given, in Base64. */
function derOf(r: Buffer, s: Buffer): string {
  const integers = Buffer.concat([Buffer.from([2, r.length]), r, Buffer.from([2, s.length]), s]);
  return Buffer.concat([Buffer.from([0x30, integers.length]), integers]).toString('base64');
}

const flawsOfSignature: readonly Flaw[] = [
  missing,
  empty,
  { what: text('不是 Base64', 'no Base64'), value: () => '***not-base64***' },
  { what: text('为一个字节', 'one byte'), value: () => 'AA==' },
  { what: text('为随机字节', 'random bytes'), value: () => Buffer.alloc(70, 0x5a).toString('base64') },
  {
    what: text('被截短', 'cut short'),
    value: (right) => Buffer.from(right, 'base64').subarray(0, 40).toString('base64'),
  },
  {
    what: text('末尾多出字节', 'followed by more bytes'),
    value: (right) => Buffer.concat([Buffer.from(right, 'base64'), Buffer.alloc(2)]).toString('base64'),
  },
  { what: text('为 (0, 0)', 'the pair (0, 0)'), value: () => derOf(Buffer.alloc(1), Buffer.alloc(1)) },
  {
    what: text('为超出阶的整数', 'integers beyond the order'),
    value: () => derOf(Buffer.alloc(48, 0x7f), Buffer.alloc(48, 0x7f)),
  },
  { what: text('长 4096 字符', '4096 characters long'), value: () => 'A'.repeat(4096) },
];

/** Per header: its flaws, and the codes that name them. Never a 5xx, whatever stands there. */
const headers: readonly { id: string; codes: readonly string[]; flaws: readonly Flaw[] }[] = [
  { id: 'x-signature', codes: ['2005'], flaws: flawsOfSignature },
  {
    id: 'x-client-id',
    codes: ['2004', '2005'],
    flaws: [
      missing,
      empty,
      { what: text('含空格与引号', 'with spaces and quotes'), value: () => "x' OR '1'='1" },
    ],
  },
  {
    id: 'x-timestamp',
    codes: ['2005', '2006'],
    flaws: [
      missing,
      empty,
      { what: text('不是数字', 'no number'), value: () => 'now' },
      { what: text('为负数', 'negative'), value: (right) => `-${right}` },
      { what: text('带小数', 'with a fraction'), value: (right) => `${right}.5` },
      { what: text('长 40 位', '40 digits long'), value: () => '9'.repeat(40) },
    ],
  },
  {
    id: 'x-nonce',
    codes: ['2005', '2007'],
    flaws: [
      missing,
      empty,
      { what: text('过短', 'too short'), value: () => 'abc' },
      { what: text('长 4096 字符', '4096 characters long'), value: () => 'n'.repeat(4096) },
    ],
  },
  {
    id: 'x-signature-algorithm',
    codes: ['2005'],
    flaws: [missing, empty, { what: text('不认识', 'unknown'), value: () => 'RSA-SHA1' }],
  },
];

function withHeader(request: WireRequest, name: string, value: string | undefined): WireRequest {
  const { [name]: _, ...rest } = request.headers;
  return { ...request, headers: value === undefined ? rest : { ...rest, [name]: value } };
}

export const malformedSignatureIsRefused = defineCheck({
  id: 'access.malformed-signature-is-refused',
  level: 'must',
  requirements: ['N52-034'],
  title: {
    zh: '签名请求头缺失、为空或格式有误即拒绝，且不致系统错误',
    en: 'A missing, empty or malformed signature header is refused, and breaks nothing',
  },
  cases: () => headers,
  async probe({ platform }, { id, codes, flaws }) {
    const institution = platform.institution('assessed');
    const refusedBy: readonly Refusal[] = [{ status: 401, codes }];
    const twin = seen(await institution.call(draft.listItems()));
    const attempts: Attempt[] = [];
    for (const { what, value } of flaws) {
      const right = await institution.sign(draft.listItems());
      const reply = await institution.deliver(withHeader(right, id, value(right.headers[id] ?? '')));
      attempts.push(attempt(text(`${id} ${what.zh}`, `${id} ${what.en}`), refusedBy, reply));
    }
    return { twin, attempts, after: seen(await institution.call(draft.listItems())) };
  },
  judge: judgeAttempts,
});
