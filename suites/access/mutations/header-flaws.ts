import { text, type Text } from '../../../src/engine/text.ts';
import { refusal, type Refusal } from '../../attempt.ts';
import { afterSigning, withHeaders, withoutHeaders, type Mutation, type Trait } from './mutation.ts';
import { derOf, rawOf } from './signature-encodings.ts';

interface Flaw {
  readonly id: string;
  readonly what: Text;
  /** What the header holds in place of what is right. */
  readonly value: (right: string) => string;
  readonly needs?: readonly Trait[];
}

const flaw = (id: string, zh: string, en: string, value: Flaw['value'], needs?: readonly Trait[]): Flaw => ({
  id,
  what: text(zh, en),
  value,
  ...(needs === undefined ? {} : { needs }),
});

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');

const flawsOfSignature: readonly Flaw[] = [
  flaw('no-base64', '不是 Base64', 'no Base64', () => '***not-base64***'),
  flaw('one-byte', '为一个字节', 'one byte', () => 'AA=='),
  flaw('random', '为随机字节', 'random bytes', () => Buffer.alloc(70, 0x5a).toString('base64')),
  flaw('cut-short', '被截短', 'cut short', (right) => bytes(right).subarray(0, 24).toString('base64')),
  flaw('followed', '末尾多出字节', 'followed by more bytes', (right) =>
    Buffer.concat([bytes(right), Buffer.alloc(2)]).toString('base64'),
  ),
  flaw('long', '长 4096 字符', '4096 characters long', () => 'A'.repeat(4096)),
  flaw('hex', '改以十六进制编码', 'in hex', (right) => bytes(right).toString('hex')),
  flaw('raw', '改为 r‖s 而非 DER', 'r‖s in place of DER', (right) => rawOf(bytes(right)).toString('base64'), [
    'sm2',
  ]),
  flaw(
    'zeros',
    '为 (0, 0)',
    'the pair (0, 0)',
    () => derOf(Buffer.alloc(1), Buffer.alloc(1)).toString('base64'),
    ['sm2'],
  ),
  flaw(
    'beyond-the-order',
    '为超出阶的整数',
    'integers beyond the order',
    () => derOf(Buffer.alloc(48, 0x7f), Buffer.alloc(48, 0x7f)).toString('base64'),
    ['sm2'],
  ),
];

const flawsOfOthers: Readonly<Record<string, readonly Flaw[]>> = {
  'x-client-id': [flaw('quoted', '含空格与引号', 'with spaces and quotes', () => "x' OR '1'='1")],
  'x-timestamp': [
    flaw('no-number', '不是数字', 'no number', () => 'now'),
    flaw('negative', '为负数', 'negative', (right) => `-${right}`),
    flaw('fraction', '带小数', 'with a fraction', (right) => `${right}.5`),
    flaw('date', '为日期时间', 'a date and time', (right) => new Date(Number(right)).toISOString()),
    flaw('long', '长 40 位', '40 digits long', () => '9'.repeat(40)),
  ],
  'x-nonce': [
    flaw('short', '过短', 'too short', () => 'abc'),
    flaw('long', '长 4096 字符', '4096 characters long', () => 'n'.repeat(4096)),
  ],
  'x-signature-algorithm': [flaw('unknown', '不认识', 'unknown', () => 'RSA-SHA1')],
};

/** Per header the codes that name a flaw of it. Never a 5xx, whatever stands there. */
const headers: readonly { name: string; refusedBy: readonly Refusal[]; flaws: readonly Flaw[] }[] = [
  { name: 'x-signature', refusedBy: refusal.signature, flaws: flawsOfSignature },
  {
    name: 'x-client-id',
    refusedBy: [...refusal.signature, ...refusal.client],
    flaws: flawsOfOthers['x-client-id'] ?? [],
  },
  {
    name: 'x-timestamp',
    refusedBy: [...refusal.signature, ...refusal.timestamp],
    flaws: flawsOfOthers['x-timestamp'] ?? [],
  },
  {
    name: 'x-nonce',
    refusedBy: [...refusal.signature, ...refusal.nonce],
    flaws: flawsOfOthers['x-nonce'] ?? [],
  },
  {
    name: 'x-signature-algorithm',
    refusedBy: refusal.signature,
    flaws: flawsOfOthers['x-signature-algorithm'] ?? [],
  },
];

/** Each of the five headers alone missing, empty, sent twice, or not in its form. */
export const headerFlaws: readonly Mutation[] = headers.flatMap(({ name, refusedBy, flaws }) => {
  const row = (
    id: string,
    what: Text,
    mutate: Mutation['mutate'],
    needs: readonly Trait[] = [],
  ): Mutation => ({
    id: `${name}-${id}`,
    what: text(`${name} ${what.zh}`, `${name} ${what.en}`),
    needs: ['signature', ...needs],
    refusedBy,
    mutate,
  });
  return [
    row(
      'missing',
      text('缺少', 'missing'),
      afterSigning((request) => withoutHeaders(request, [name])),
    ),
    row(
      'empty',
      text('为空', 'empty'),
      afterSigning((request) => withHeaders(request, { [name]: '' })),
    ),
    row(
      'twice',
      text('出现两次', 'sent twice'),
      afterSigning((request) => ({ ...request, repeated: { [name]: request.headers[name] ?? '' } })),
    ),
    ...flaws.map(({ id, what, value, needs }) =>
      row(
        id,
        what,
        afterSigning((request) => withHeaders(request, { [name]: value(request.headers[name] ?? '') })),
        needs,
      ),
    ),
  ];
});
