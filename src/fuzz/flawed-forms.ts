import { text, type Text } from '../engine/text.ts';

/** A `multipart/form-data` body that is none of the operation's, or a strange one. */
export interface FlawedForm {
  readonly family: string;
  readonly what: Text;
  readonly body: Uint8Array;
  readonly contentType?: string;
  readonly isOpen?: true;
}

/** What spoils a form; `names` are its required fields, of which `file` is the file. */
export function flawedForms(
  body: string,
  {
    contentType,
    names,
    file,
  }: { readonly contentType: string; readonly names: readonly string[]; readonly file: string },
): readonly FlawedForm[] {
  const boundary = /boundary=([^;]+)/.exec(contentType)?.[1] ?? '';
  const parts = body.split(`--${boundary}`).slice(1, -1);
  const isNamed = (part: string, name: string) => part.includes(`name="${name}"`);
  const joined = (chosen: readonly (string | Uint8Array)[]) =>
    Buffer.concat([
      ...chosen.flatMap((part) => [Buffer.from(`--${boundary}`), Buffer.from(part)]),
      Buffer.from(`--${boundary}--\r\n`),
    ]);
  const field = (name: string, value: string) =>
    `\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const form = (
    family: string,
    what: Text,
    bytes: Uint8Array,
    more: Partial<FlawedForm> = {},
  ): FlawedForm => ({
    family,
    what,
    body: bytes,
    ...more,
  });
  const [first = ''] = parts;
  const named = (filename: string) =>
    joined(parts.map((part) => part.replace(/filename="[^"]*"/, () => `filename="${filename}"`)));
  return [
    ...names.map((name) =>
      form(
        'missing',
        text(`缺少 ${name}`, `without ${name}`),
        joined(parts.filter((part) => !isNamed(part, name))),
      ),
    ),
    form('wrong-boundary', text('分隔符不符', 'another boundary'), Buffer.from(body), {
      contentType: 'multipart/form-data; boundary=another',
    }),
    form('wrong-boundary', text('没有分隔符', 'no boundary'), Buffer.from(body), {
      contentType: 'multipart/form-data',
    }),
    form('wrong-media-type', text('媒体类型为 JSON', 'media type of JSON'), Buffer.from(body), {
      contentType: 'application/json',
    }),
    form(
      'cut-short',
      text('表单不完整', 'a form that breaks off'),
      Buffer.from(body.slice(0, body.length / 2)),
    ),
    form('empty-body', text('请求体为空', 'an empty body'), Buffer.alloc(0)),
    form('member-twice', text('同一字段出现两次', 'a field given twice'), joined([...parts, first])),
    form(
      'unknown-member',
      text('含规范之外的字段', 'a field that the specification does not know'),
      joined([...parts, field('contractUnknown', 'x')]),
    ),
    form(
      'wrong-type',
      text('文件处为文本', 'text where the file belongs'),
      joined([...parts.filter((part) => !isNamed(part, file)), field(file, 'text')]),
    ),
    form(
      'broken-utf8',
      text('字段不是合法的 UTF-8', 'a field of broken UTF-8'),
      joined(
        parts.map((part) =>
          isNamed(part, 'enterpriseName')
            ? Buffer.from(field('enterpriseName', '\xc3\x28\xff'), 'latin1')
            : part,
        ),
      ),
    ),
    form(
      'many-parts',
      text('两千个字段', 'two thousand fields'),
      joined([...parts, ...Array.from({ length: 2_000 }, (_, at) => field(`f${at}`, 'x'))]),
    ),
    form(
      'path-as-file-name',
      text('文件名为路径', 'a path for a file name'),
      named('../../../../tmp/xinheng.pdf'),
      { isOpen: true },
    ),
    form(
      'path-as-file-name',
      text('文件名含控制字符', 'control characters in the file name'),
      named('a\u0001b%00.pdf'),
      { isOpen: true },
    ),
    form(
      'path-as-file-name',
      text('文件名长五千字符', 'a file name of five thousand characters'),
      named('x'.repeat(5_000)),
      { isOpen: true },
    ),
  ];
}
