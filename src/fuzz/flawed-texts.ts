import { text, type Text } from '../engine/text.ts';

/** One way in which the bytes of a JSON body are none of an operation's. */
export interface FlawedText {
  readonly family: string;
  readonly what: Text;
  readonly bytes: Uint8Array;
  /** Whether the flaw stands inside of a text value. */
  readonly isInText?: true;
  /** Whether RFC 8259 or the contract leaves it open to take it. */
  readonly isOpen?: true;
}

const here = '\uE002';

/**
 * What no JSON operation may take, whatever its schema. `inText` is the JSON text of a valid body with `mark`
 * inside of one of its text values; `body` the same body without.
 */
export function flawedTexts(body: string, inText: (mark: string) => string): readonly FlawedText[] {
  const marked = inText(here);
  const [before = '', behind = ''] = marked.split(here);
  const put = (piece: string | readonly number[]) =>
    Buffer.concat([
      Buffer.from(before),
      typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece),
      Buffer.from(behind),
    ]);
  const said = (family: string, what: Text, written: string | Uint8Array): FlawedText => ({
    family,
    what,
    bytes: typeof written === 'string' ? Buffer.from(written) : written,
  });
  const inside = (family: string, what: Text, piece: string | readonly number[]): FlawedText => ({
    ...said(family, what, put(piece)),
    isInText: true,
  });
  const name = /^\{("[^"]*")/.exec(body)?.[1] ?? '"x"';
  const nested = (depth: number) => `{${name}:${'['.repeat(depth)}${']'.repeat(depth)}}`;
  return [
    said('empty-body', text('请求体为空', 'an empty body'), ''),
    said('cut-short', text('JSON 不完整', 'JSON that breaks off'), body.slice(0, -2)),
    said('trailing-bytes', text('JSON 之后另有内容', 'something after the JSON'), `${body}{}`),
    said('trailing-bytes', text('JSON 之后另有逗号', 'a comma after the JSON'), `${body},`),
    said('trailing-bytes', text('JSON 之后另有 NUL', 'a NUL after the JSON'), `${body}\u0000`),
    said('wrong-top', text('顶层为 null', 'null at the top'), 'null'),
    said('wrong-top', text('顶层为列表', 'a list at the top'), `[${body}]`),
    said('wrong-top', text('顶层为文本', 'text at the top'), JSON.stringify(body)),
    said('member-twice', text('同一成员出现两次', 'a member given twice'), twice(body)),
    said('comment', text('含注释', 'a comment in the JSON'), body.replace('{', '{/* comment */')),
    said(
      'trailing-comma',
      text('末个成员之后有逗号', 'a comma behind the last member'),
      `${body.slice(0, -1)},}`,
    ),
    said(
      'unquoted-name',
      text('成员名无引号', 'a member name without quotes'),
      body.replace(name, name.slice(1, -1)),
    ),
    said('single-quotes', text('单引号', 'single quotes'), body.replaceAll('"', "'")),
    said('deep-nesting', text('嵌套三十三层', 'nested thirty-three deep'), nested(33)),
    said('deep-nesting', text('嵌套一万层', 'nested ten thousand deep'), nested(10_000)),
    inside('lone-surrogate', text('孤立的代理项', 'a lone surrogate'), '\\ud800'),
    inside('lone-surrogate', text('成对颠倒的代理项', 'surrogates the wrong way round'), '\\udc00\\ud800'),
    inside('nul', text('含 NUL 字符', 'a NUL character'), '\\u0000'),
    inside('raw-control', text('含未转义的控制字符', 'a raw control character'), '\u0001'),
    inside('raw-control', text('含未转义的 NUL', 'a raw NUL'), '\u0000'),
    inside('broken-escape', text('转义不完整', 'a broken escape'), '\\u12'),
    inside('broken-utf8', text('不是合法的 UTF-8', 'broken UTF-8'), [0xc3, 0x28]),
    said(
      'broken-utf8',
      text('以 UTF-8 编码的代理项', 'a surrogate encoded as UTF-8'),
      put([0xed, 0xa0, 0x80]),
    ),
    inside('broken-utf8', text('UTF-8 过长编码', 'overlong UTF-8'), [0xc0, 0xaf]),
    said('other-encoding', text('UTF-16 编码', 'UTF-16'), Buffer.from(`\ufeff${body}`, 'utf16le')),
    {
      ...said('byte-order-mark', text('以字节序标记开头', 'a byte order mark'), `\ufeff${body}`),
      isOpen: true,
    },
  ];
}

/** The first member again behind the last, with a value of its own that the schema allows too. */
function twice(body: string): string {
  const first = /^\{("[^"]*":(?:"(?:[^"\\]|\\.)*"|[^,{}[\]]+))/.exec(body)?.[1];
  if (first !== undefined) return `${body.slice(0, -1)},${first}}`;
  return `${body.slice(0, -1)},${body.slice(1)}`;
}
