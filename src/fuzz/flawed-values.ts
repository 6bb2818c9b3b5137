import { text, type Text } from '../engine/text.ts';
import { isMembers, type Schema } from './operation-schemas.ts';
import { admits, branchesOf, typeOf, typeOfJson } from './value-types.ts';

/** Stands in flawed texts, so that an answer that repeats what it was asked is told by it. */
export const echoMark = 'Xh9QzEcho';

/** One way in which a value breaks its schema. */
export interface FlawedValue {
  /** The kind of flaw, in words. Flaws of one family have one cause in a platform, wherever they stand. */
  readonly family: string;
  readonly what: Text;
  /** The text that stands where the value should; it may be no JSON. Undefined leaves the value out. */
  readonly json: string | undefined;
}

type Flaws = readonly FlawedValue[];

/**
 * Every flaw that a schema calls for; `value` is a valid one. Where a schema gives a choice of several, whose branches
 * are no references, a flaw of one is left out when it is of a type that another one may take.
 */
export function flawedValues(schema: Schema, value: unknown): Flaws {
  const branches = branchesOf(schema);
  const typeOfValue = typeOf(value);
  const own = branches.find((branch) => admits(branch, typeOfValue)) ?? schema;
  const others = branches.filter((branch) => branch !== own);
  return flawsOf(own, value).filter(({ json }) => {
    const type = typeOfJson(json);
    if (type === undefined) return true;
    const isOfAnotherType = type !== typeOfValue && admits(own, type);
    return !isOfAnotherType && !others.some((branch) => admits(branch, type));
  });
}

function flawsOf(schema: Schema, value: unknown): Flaws {
  const flaws = [...ofAnyType(schema, value)];
  if (typeof value === 'string') flaws.push(...ofText(schema, value));
  if (typeof value === 'number') flaws.push(...ofNumber(schema));
  if (Array.isArray(value)) flaws.push(...ofList(schema, value));
  if (isMembers(value)) flaws.push(...ofObject(schema, value));
  return flaws;
}

function flaw(family: string, what: Text, value: unknown): FlawedValue {
  return { family, what, json: JSON.stringify(value) };
}

function ofAnyType({ type }: Schema, value: unknown): Flaws {
  if (type === undefined) return [];
  const other = type === 'object' || type === 'array' ? 'text' : { unexpected: true };
  return [
    flaw('wrong-type', text('类型不符', 'of another type'), other),
    flaw('null', text('为 null', 'null'), null),
    ...(type === 'array' ? [] : [flaw('list-for-one', text('为列表', 'a list of one'), [value])]),
  ];
}

function ofText(schema: Schema, value: string): Flaws {
  const { minLength, maxLength, pattern, const: only, enum: values } = schema;
  const isFormed = pattern !== undefined || values !== undefined || only !== undefined || 'format' in schema;
  const flaws = [flaw('number-for-text', text('为数字', 'a number'), 12345)];
  if (typeof maxLength === 'number') {
    const tooLong = value.padEnd(maxLength + 1, value.at(-1) ?? 'x');
    flaws.push(
      flaw(
        isFormed ? 'too-long' : 'free-text-too-long',
        text('超出最大长度一个字符', 'one character too long'),
        tooLong,
      ),
    );
  }
  if (typeof minLength === 'number' && minLength > 0) {
    flaws.push(flaw('empty', text('为空', 'empty'), ''));
    if (minLength > 1) {
      const tooShort = [...value].slice(0, minLength - 1).join('');
      flaws.push(flaw('too-short', text('短于最小长度一个字符', 'one character too short'), tooShort));
    }
  }
  if (!isFormed) return flaws;
  flaws.push(
    flaw('of-no-form', text('取值不成形', 'of no known form'), `\u2603 ${echoMark}`),
    flaw('line-break-behind', text('末尾多一个换行', 'followed by a line break'), `${value}\n`),
    flaw('blank-before', text('开头多一个空格', 'with a blank before'), ` ${value}`),
  );
  const wide = value.replaceAll(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  if (wide !== value) flaws.push(flaw('full-width-digits', text('数字为全角', 'in full-width digits'), wide));
  if (values !== undefined || only !== undefined) {
    flaws.push(flaw('other-case', text('取值大小写不同', 'in another case'), value.toUpperCase()));
  }
  if (/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(value)) {
    flaws.push(
      flaw('no-such-day', text('日期不存在', 'on a day that does not exist'), '2026-02-30 09:00:00'),
    );
  }
  return flaws;
}

function ofNumber({ type, minimum, maximum }: Schema): Flaws {
  const literal = (family: string, what: Text, json: string) => ({ family, what, json });
  return [
    flaw('text-for-a-number', text('为文本形式的数字', 'a number as text'), '5'),
    flaw('truth-for-a-number', text('为真值', 'a truth value'), true),
    literal('number-beyond-bounds', text('为 1e400', 'being 1e400'), '1e400'),
    literal('not-a-number', text('为 NaN', 'being NaN'), 'NaN'),
    ...(type === 'integer' ? [flaw('fraction', text('带小数', 'with a fraction'), 1.5)] : []),
    ...(typeof minimum === 'number'
      ? [
          flaw('below-minimum', text('比最小值小一', 'one below the minimum'), minimum - 1),
          literal('negative-zero', text('为 -0', 'being -0'), '-0'),
        ]
      : []),
    ...(typeof maximum === 'number'
      ? [
          flaw('above-maximum', text('比最大值大一', 'one above the maximum'), maximum + 1),
          literal('big-integer', text('为四十位整数', 'an integer of forty digits'), '9'.repeat(40)),
        ]
      : []),
  ];
}

function ofList({ minItems, maxItems, uniqueItems }: Schema, value: readonly unknown[]): Flaws {
  const [first] = value;
  const flaws: FlawedValue[] = [];
  if (typeof minItems === 'number' && minItems > 0) {
    flaws.push(flaw('empty-list', text('为空列表', 'an empty list'), []));
  }
  if (typeof maxItems === 'number' && maxItems <= 1_000 && uniqueItems !== true) {
    const tooMany = Array.from({ length: maxItems + 1 }, () => first);
    flaws.push(flaw('too-many-entries', text('条目超出上限一个', 'one entry too many'), tooMany));
  }
  if (uniqueItems === true) {
    flaws.push(flaw('entry-twice', text('条目重复', 'an entry twice'), [first, first]));
  }
  return flaws;
}

/** Names that mean something to a language rather than to the contract. */
const trapNames = ['__proto__', 'constructor'];

function ofObject({ required, additionalProperties }: Schema, value: Schema): Flaws {
  const flaws: FlawedValue[] = (Array.isArray(required) ? required : []).map((name) => {
    const { [String(name)]: _, ...rest } = value;
    return flaw('missing', text(`缺少 ${String(name)}`, `without ${String(name)}`), rest);
  });
  if (additionalProperties !== false) return flaws;
  const withMember = (name: string) =>
    JSON.stringify({ ...value, '\uE001': { polluted: true } }).replace('\uE001', name);
  flaws.push({
    family: 'unknown-member',
    what: text('含规范之外的成员', 'with a member that the specification does not know'),
    json: withMember('contractUnknown'),
  });
  for (const name of trapNames) {
    flaws.push({
      family: 'trap-member',
      what: text(`含成员 ${name}`, `with a member ${name}`),
      json: withMember(name),
    });
  }
  return flaws;
}
