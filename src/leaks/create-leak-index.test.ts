import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createWorld } from '../../fixtures/world/world.ts';
import { createLeakIndex } from './create-leak-index.ts';
import { encodeGbk } from './gbk.ts';
import type { Finding, LeakKind, LeakValue } from './leak-value.ts';

const world = createWorld({ seed: 'leaks' });
const jurisdiction = Array.from({ length: 600 }, (_, index) => world.sensitiveValues(index)).flat();
const index = createLeakIndex(jurisdiction);

/* Names are taken from one item: decode-base64.ts passes over a lone name whose Base64 happens to hold no digit. */
function planted(kind: LeakKind, from = ''): string {
  const found = jurisdiction.find(({ kind: is, item }) => is === kind && item.startsWith(from))?.value;
  if (found === undefined) throw new Error(`The jurisdiction has no ${kind}.`);
  return found;
}

const idNumber = planted('id-number');
const phone = planted('phone');
const name = planted('person-name', 'utility.water');
const account = planted('account');
const amount = planted('amount');
const all = [idNumber, phone, name, account, amount];

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const json = (value: string): string => JSON.stringify({ rows: [{ note: `张三说${value}，属实` }] });
const gbk = (text: string): Buffer => Buffer.from(encodeGbk(text) ?? []);
const percentBytes = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/../g, (pair) => `%${pair.toUpperCase()}`);
const escapeAll = (text: string): string =>
  text.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const entities = (text: string): string =>
  text.replace(/[^]/g, (unit) => `&#x${unit.charCodeAt(0).toString(16)};`);
const wide = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

function expectFound(input: string | Uint8Array, value: string, encoding: string): void {
  const found = index.find(input).filter((finding) => finding.value.value === value);
  expect(found.map((finding) => finding.encoding)).toContain(encoding);
}

const encoders: readonly [string, (value: string) => string | Uint8Array, string][] = [
  ['as it is', json, 'plain'],
  ['in Unicode escapes', (value) => `{"a":"${escapeAll(value)}"}`, 'json-escape'],
  ['in legacy escapes', (value) => escapeAll(value).replaceAll('\\', '%'), 'percent'],
  ['percent-encoded byte by byte', (value) => `/v1/x?q=${percentBytes(utf8(value))}&z=1`, 'percent'],
  ['in character references', (value) => `<td>${entities(value)}</td>`, 'html-entity'],
  [
    'in decimal character references',
    (value) => value.replace(/[^]/g, (unit) => `&#${String(unit.charCodeAt(0))};`),
    'html-entity',
  ],
  ['in hexadecimal', (value) => `x=${utf8(value).toString('hex')};`, 'hex'],
  ['in upper-case hexadecimal', (value) => utf8(value).toString('hex').toUpperCase(), 'hex'],
  ['in hexadecimal after one stray digit', (value) => `a${utf8(value).toString('hex')}`, 'hex'],
  [
    'in hexadecimal with colons',
    (value) =>
      utf8(value)
        .toString('hex')
        .replace(/..(?=.)/g, '$&:'),
    'hex',
  ],
  [
    'in hexadecimal with spaces',
    (value) =>
      utf8(value)
        .toString('hex')
        .replace(/..(?=.)/g, '$& '),
    'hex',
  ],
  ['in UTF-16 with a byte order mark', (value) => Buffer.from(`\uFEFF{"a":"${value}"}`, 'utf16le'), 'utf-16'],
  ['in big-endian UTF-16', (value) => Buffer.from(`{"a":"${value}"}`, 'utf16le').swap16(), 'utf-16'],
  [
    'in Base64 in JSON escapes',
    (value) => escapeAll(utf8(json(value)).toString('base64')),
    'json-escape/base64',
  ],
  [
    'in JSON escapes in Base64',
    (value) => utf8(`{"a":"${escapeAll(value)}"}`).toString('base64'),
    'base64/json-escape',
  ],
  [
    'in percent-encoding of hexadecimal in Base64',
    (value) => utf8(percentBytes(utf8(utf8(value).toString('hex')))).toString('base64'),
    'base64/percent/hex',
  ],
];

test.each(encoders)('finds every kind of value %s', (_, encode, encoding) => {
  for (const value of all) expectFound(encode(value), value, encoding);
});

test.each([0, 1, 2])('finds every kind of value in Base64 at alignment %i', (alignment) => {
  for (const value of all) {
    const bytes = Buffer.concat([utf8('abc'.slice(0, alignment)), utf8(value), utf8('"}')]);
    expectFound(`{"token":"${bytes.toString('base64')}"}`, value, 'base64');
    expectFound(`/x/${bytes.toString('base64url')}?a`, value, 'base64');
    expectFound(`k${bytes.toString('base64')}`, value, 'base64');
  }
});

test('finds a value in Base64 broken into lines', () => {
  const text = utf8(`${'字'.repeat(40)}${idNumber}${'段'.repeat(40)}`)
    .toString('base64')
    .replace(/.{76}/g, '$&\r\n');
  expectFound(text, idNumber, 'base64');
});

test('finds reversed values', () => {
  for (const value of [idNumber, phone, account, name]) {
    expectFound(`{"a":"${[...value].reverse().join('')}"}`, value, 'reversed');
  }
  expectFound(utf8([...idNumber].reverse().join('')).toString('base64'), idNumber, 'base64/reversed');
});

test('finds names in GBK, raw and percent-encoded', () => {
  expectFound(Buffer.concat([utf8('name='), gbk(name), utf8('&x')]), name, 'gbk');
  expectFound(gbk(`姓名：${name}，男`), name, 'gbk');
  expectFound(`name=${percentBytes(gbk(name))}`, name, 'percent/gbk');
  expectFound(gbk(`姓名：${name}`).toString('base64'), name, 'base64/gbk');
});

test.each([
  ['spaces', (digits: string) => digits.replace(/.{4}(?=.)/g, '$& '), 'grouped-digits'],
  ['dashes', (digits: string) => digits.replace(/.{3}(?=.)/g, '$&-'), 'grouped-digits'],
  ['a space after every digit', (digits: string) => digits.split('').join(' '), 'grouped-digits'],
  ['zero-width spaces', (digits: string) => digits.split('').join('\u200b'), 'grouped-digits'],
  ['full width', wide, 'full-width'],
])('finds numbers in groups: %s', (_, group, encoding) => {
  for (const value of [idNumber, phone, account]) expectFound(`证件 ${group(value)}。`, value, encoding);
});

test('finds amounts with separators, in cents and in ten thousands', () => {
  const cents = amount.replace('.', '');
  const grouped = Number(amount).toLocaleString('en-US', { minimumFractionDigits: 2 });
  const inTenThousands = `${cents.slice(0, -6) || '0'}.${cents.slice(-6)}`;
  for (const text of [grouped, cents, inTenThousands]) expectFound(`{"a": ${text}}`, amount, 'other-unit');
});

const weights = (found: readonly Finding[]) => found.map(({ isWeak }) => isWeak);

test('small amounts without their point may be chance: six digits in a row are half of all postcodes and districts', () => {
  const small = createLeakIndex([
    { value: '3384.77', kind: 'amount', item: 'i', field: 'f', company: 'c' },
    { value: '33847.71', kind: 'amount', item: 'i', field: 'g', company: 'c' },
  ]);
  expect(weights(small.find('{"a":3384.77,"b":"33,847.71"}'))).toEqual([false, false]);
  for (const text of ['"338477"', '338477********1234', 'x-runtime: 0.338477', '第3384771号', '3.384771'])
    expect(weights(small.find(text))).toEqual([true]);
});

test('eleven digits of a long number may be a phone by chance, whatever stands beside it', () => {
  const long = `1795${phone}0289`;
  for (const text of [long, [...long].reverse().join(''), `2026 ${long}`, `${long} 2026`, `id=${long}-1`])
    expect(weights(index.find(text))).toEqual([true]);
  for (const text of [`86${phone}`, `0086${phone}`, `tel${phone}`, `${phone}1`])
    expectFound(text, phone, 'plain');
  expectFound(`${idNumber} ${phone}`, phone, 'plain');
  expectFound(
    `${idNumber} ${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`,
    phone,
    'grouped-digits',
  );
});

test('does not take an amount for a part of another number', () => {
  for (const text of [`1${amount}`, `${amount}1`, `9.${amount}`, `${amount}.1`])
    expect(index.find(text)).toEqual([]);
});

test.each([
  ['sm3', 'sm3'],
  ['sha256', 'sha-256'],
  ['sha1', 'sha-1'],
  ['md5', 'md5'],
])('finds the unsalted digest %s of ids and phones', (algorithm, label) => {
  for (const value of [idNumber, phone]) {
    const digest = createHash(algorithm).update(value).digest();
    expectFound(`{"anonymousId":"${digest.toString('hex')}"}`, value, `hex/${label}`);
    expectFound(digest.toString('hex').toUpperCase(), value, `hex/${label}`);
    expectFound(`{"id":"${digest.toString('base64')}"}`, value, `base64/${label}`);
    expectFound(digest, value, label);
  }
});

test('finds an id number with a small x', () => {
  const withX =
    jurisdiction.find(({ kind, value }) => kind === 'id-number' && value.endsWith('X'))?.value ?? '';
  expectFound(`id ${withX.toLowerCase()}`, withX, 'plain');
  expectFound(createHash('sm3').update(withX.toLowerCase()).digest('hex'), withX, 'hex/sm3');
});

test('finds masks that hide too little, and only those', () => {
  const show = (text: string): readonly string[] =>
    index.find(`{"id":"${text}"}`).map(({ encoding }) => encoding);
  const digits = (from: number, to?: number): string => idNumber.slice(from, to);
  expect(show(`${digits(0, 6)}********${digits(14)}`)).toEqual([]);
  expect(show(`${digits(0, 6)}****${digits(14)}`)).toEqual([]);
  expect(show(`${digits(0, 1)}${'*'.repeat(16)}${digits(17)}`)).toEqual([]);
  expect(show(`${digits(0, 8)}******${digits(14)}`)).toEqual(['partial']);
  expect(show(`${'*'.repeat(6)}${digits(6, 14)}****`)).toEqual(['partial']);
  expect(show(`${digits(0, 6)}*******${digits(13)}`)).toEqual(['partial']);
  expect(show(`${digits(0, 8)}＊＊＊＊＊＊${digits(14)}`)).toEqual(['partial']);
  expect(show(`${phone.slice(0, 3)}****${phone.slice(7)}`)).toEqual([]);
  expect(show(`${phone.slice(0, 4)}***${phone.slice(7)}`)).toEqual(['partial']);
});

test('says whose the value is, where it stands and what stands around it', () => {
  const [finding, ...others] = index.find(`{"message":"电话 ${phone} 已存在"}`);
  expect(others).toEqual([]);
  expect(finding?.value).toMatchObject({ value: phone, kind: 'phone', company: world.company(0).uscc });
  expect(finding?.offset).toBe(utf8('{"message":"电话 ').length);
  expect(finding?.excerpt).toBe(`{"message":"电话 ${phone} 已存在"}`);
});

test('points into the input from within encodings', () => {
  const before = 'x'.repeat(1_000);
  const [finding] = index.find(`${before} ${utf8(`${'long '.repeat(30)}${idNumber}`).toString('base64')}`);
  expect(finding?.offset).toBeGreaterThan(1_001 + 190);
  expect(finding?.offset).toBeLessThan(1_001 + 210);
});

test('names all entries that read the same', () => {
  const entry = { value: idNumber, kind: 'id-number', company: 'C' } as const;
  const twice: LeakValue[] = [
    { ...entry, item: 'a', field: 'x' },
    { ...entry, item: 'b', field: 'y' },
  ];
  const [finding] = createLeakIndex(twice).find(idNumber);
  expect(finding?.value.item).toBe('a');
  expect(finding?.alsoOf.map(({ item }) => item)).toEqual(['b']);
});

test('takes a name of two characters only where it stands alone', () => {
  const short = createLeakIndex([
    { value: '安康', kind: 'person-name', item: 'i', field: 'f', company: 'c' },
  ]);
  for (const text of ['"安康"', '户名：安康，', '安康']) expect(short.find(text)).toHaveLength(1);
  for (const text of ['平安康泰', '安康市', '永安康', '𣲗安康', '安康𣲗'])
    expect(short.find(text)).toEqual([]);
  expect(short.find(gbk('"安康"'))).toHaveLength(1);
  expect(short.find(gbk('安康市'))).toEqual([]);
});

test.each(['王𣲗', '李𤧛轩', '阿依古丽·吾买尔'])('finds the rare name %s in every encoding', (value) => {
  const rare = createLeakIndex([{ value, kind: 'person-name', item: 'i', field: 'f', company: 'c' }]);
  const text = JSON.stringify({ shareholderName: value });
  const escaped = [...text]
    .flatMap((character) => character.split(''))
    .map((unit) => (unit > '~' ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}` : unit))
    .join('');
  for (const input of [
    text,
    escaped,
    encodeURIComponent(text),
    utf8(text).toString('base64'),
    Buffer.from(text, 'utf16le'),
  ])
    expect(rare.find(input)).toHaveLength(1);
});

test('finds nothing in what other companies hold, in any encoding', () => {
  const records = Array.from({ length: 80 }, (_, place) =>
    world.items.map((item) => world.records(item, 1_000 + place, world.startsAt)),
  );
  const text = JSON.stringify(records);
  for (const input of [
    text,
    encodeURIComponent(text),
    utf8(text).toString('base64'),
    Buffer.from(text, 'utf16le'),
  ]) {
    expect(index.find(input)).toEqual([]);
  }
});

test('finds in open records no secret but those that the record itself holds', () => {
  const openItems = [
    ...[
      'registration.basic',
      'registration.serious-violations',
      'judicial.judgments',
      'judicial.bankruptcies',
    ],
    ...['customs.registration', 'ip.trademarks', 'ip.patents', 'ip.software-copyrights', 'technology.lists'],
    ...['administrative.permit', 'administrative.penalty', 'administrative.enforcement'],
  ];
  const strangers: unknown[] = [];
  for (let at = 0; at < 600; at++) {
    const { uscc } = world.company(at);
    const text = JSON.stringify(openItems.map((item) => world.records(item, at, world.startsAt)));
    for (const { value, alsoOf, excerpt } of index.find(text)) {
      const isOwn = [value, ...alsoOf].some(
        ({ company, item }) => company === uscc && openItems.includes(item),
      );
      if (!isOwn) strangers.push({ value, excerpt });
    }
  }
  expect(strangers).toEqual([]);
});

test('finds nothing in noise', () => {
  const noise = Buffer.concat(
    Array.from({ length: 20_000 }, (_, block) => createHash('sha256').update(String(block)).digest()),
  );
  for (const input of [noise, noise.toString('base64'), noise.toString('hex')])
    expect(index.find(input)).toEqual([]);
});
