import type { OpenApiDocument } from '../../src/contract/api-contract.ts';
import type { WireRequest } from '../../src/driver/wire-request.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { resolve, type Schema } from './json-schema.ts';

/** One way in which a request is no request of its operation. */
export interface Malformation {
  readonly what: Text;
  /** Whether a platform may end the connection instead of answering, as RFC 9110, 15.5.14 lets it. */
  readonly mayBeCutOff?: true;
  spoil(request: WireRequest): WireRequest;
}

type Members = Readonly<Record<string, unknown>>;

function replaced(body: unknown): (request: WireRequest) => WireRequest {
  return (request) => ({ ...request, body: JSON.stringify(body) });
}

function asText(body: string): (request: WireRequest) => WireRequest {
  return (request) => ({ ...request, body });
}

function asBytes(words: string, rawBody: Uint8Array): (request: WireRequest) => WireRequest {
  return (request) => ({ ...request, body: words, rawBody });
}

function withType(contentType: string): (request: WireRequest) => WireRequest {
  return (request) => ({ ...request, headers: { ...request.headers, 'content-type': contentType } });
}

/** Puts bytes before the closing quote of the body's first text value. */
function insertBytes(json: string, bytes: readonly number[]): Uint8Array {
  const place = /:"[^"]*(?=")/.exec(json);
  const at = place ? place.index + place[0].length : json.length - 1;
  return Buffer.concat([Buffer.from(json.slice(0, at)), Buffer.from(bytes), Buffer.from(json.slice(at))]);
}

/** What no JSON operation may take, whatever its schema. */
function malformedAsSuch(body: Members): readonly Malformation[] {
  const json = JSON.stringify(body);
  const [name = 'x'] = Object.keys(body);
  const textMember = Object.entries(body).find(([, value]) => typeof value === 'string')?.[0] ?? name;
  const repeated = `{${JSON.stringify(name)}:${JSON.stringify(body[name])},${json.slice(1)}`;
  const deep = `{${JSON.stringify(name)}:${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
  const inText = (escape: string) =>
    JSON.stringify({ ...body, [textMember]: '‹here›' }).replace(
      '‹here›',
      `${String(body[textMember])}${escape}`,
    );
  return [
    { what: text('请求体为空', 'an empty body'), spoil: asText('') },
    { what: text('JSON 不完整', 'JSON that breaks off'), spoil: asText(json.slice(0, -2)) },
    { what: text('JSON 之后另有内容', 'something after the JSON'), spoil: asText(`${json}{}`) },
    { what: text('顶层为 null', 'null at the top'), spoil: replaced(null) },
    { what: text('顶层为数组', 'a list at the top'), spoil: replaced([body]) },
    { what: text('顶层为字符串', 'text at the top'), spoil: replaced(json) },
    { what: text('同一成员出现两次', 'a member given twice'), spoil: asText(repeated) },
    { what: text('嵌套两万层', 'nested twenty thousand deep'), spoil: asText(deep) },
    {
      what: text('数值超出范围', 'a number beyond all bounds'),
      spoil: asText(json.replace(/:("[^"]*"|[^,}]+)/, ':1e999')),
    },
    { what: text('孤立的代理项', 'a lone surrogate'), spoil: asText(inText('\\ud800')) },
    { what: text('含 NUL 字符', 'a NUL character'), spoil: asText(inText('\\u0000')) },
    {
      what: text('不是合法的 UTF-8', 'broken UTF-8'),
      spoil: asBytes('broken UTF-8', insertBytes(json, [0xc3, 0x28])),
    },
    {
      what: text('以 UTF-8 编码的代理项', 'a surrogate encoded as UTF-8'),
      spoil: asBytes('surrogate in UTF-8', insertBytes(json, [0xed, 0xa0, 0x80])),
    },
    {
      what: text('UTF-16 编码', 'UTF-16'),
      spoil: asBytes('UTF-16', Buffer.from(`\ufeff${json}`, 'utf16le')),
    },
    {
      what: text('一百二十万字节的值', 'a value of 1.2 million bytes'),
      mayBeCutOff: true,
      spoil: replaced({ ...body, [name]: 'x'.repeat(1_200_000) }),
    },
    { what: text('媒体类型为 text/plain', 'media type text/plain'), spoil: withType('text/plain') },
    {
      what: text('媒体类型为 application/xml', 'media type application/xml'),
      spoil: withType('application/xml'),
    },
    { what: text('媒体类型不成形', 'a media type that is none'), spoil: withType(';;;=') },
    {
      what: text('声称经 gzip 压缩而并未压缩', 'said to be gzip, and is not'),
      spoil: (request) => ({ ...request, headers: { ...request.headers, 'content-encoding': 'gzip' } }),
    },
  ];
}

/** A value of a type that the schema does not allow. */
function wrongType(schema: Schema): unknown {
  return schema['type'] === 'object' || schema['type'] === 'array' ? 'text' : { unexpected: true };
}

/** What breaks one member's own schema. */
function malformedMember(
  name: string,
  value: unknown,
  schema: Schema,
): readonly (readonly [Text, unknown])[] {
  const flaws: (readonly [Text, unknown])[] = [
    [text(`${name} 类型不符`, `${name} of another type`), wrongType(schema)],
    [text(`${name} 为 null`, `${name} null`), null],
  ];
  if (schema['type'] === 'string' || typeof value === 'string') {
    flaws.push([text(`${name} 为数字`, `${name} a number`), 12345]);
    const longest = schema['maxLength'];
    if (typeof longest === 'number') {
      flaws.push([text(`${name} 过长`, `${name} too long`), String(value).padEnd(longest + 1, 'x')]);
    }
    if (typeof schema['minLength'] === 'number' && schema['minLength'] > 0) {
      flaws.push([text(`${name} 为空`, `${name} empty`), '']);
    }
    if (Array.isArray(schema['enum']) || 'pattern' in schema) {
      flaws.push([text(`${name} 取值不成形`, `${name} of no known form`), '\u2603 \u2603']);
    }
  }
  if (Array.isArray(value)) {
    if (typeof schema['minItems'] === 'number' && schema['minItems'] > 0) {
      flaws.push([text(`${name} 为空列表`, `${name} an empty list`), []]);
    }
    if (typeof schema['maxItems'] === 'number' && schema['maxItems'] <= 1_000) {
      const most = schema['maxItems'];
      flaws.push([
        text(`${name} 条目过多`, `${name} too many entries`),
        Array.from({ length: most + 1 }, () => value[0] as unknown),
      ]);
    }
  }
  return flaws;
}

/** Every malformation of a JSON body that its schema calls for; `body` is a valid one. */
export function malformedBodies(
  document: OpenApiDocument,
  { schema, body }: { schema: Schema; body: Members },
): readonly Malformation[] {
  const properties = resolve(document, schema['properties']);
  const required = Array.isArray(schema['required']) ? schema['required'].map(String) : [];
  const members = Object.entries(body).flatMap(([name, value]) =>
    malformedMember(name, value, resolve(document, properties[name])).map(([what, flawed]) => ({
      what,
      spoil: replaced({ ...body, [name]: flawed }),
    })),
  );
  const missing = required.map((name) => {
    const { [name]: _, ...rest } = body;
    return { what: text(`缺少 ${name}`, `${name} missing`), spoil: replaced(rest) };
  });
  const unknown =
    schema['additionalProperties'] === false
      ? [
          {
            what: text('含规范之外的成员', 'a member that the specification does not know'),
            spoil: replaced({ ...body, xinhengUnknown: true }),
          },
        ]
      : [];
  return [...malformedAsSuch(body), ...missing, ...members, ...unknown];
}
