import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parseJson } from './parse-json.ts';

const parse = (text: string) => parseJson(Buffer.from(text));

describe('parseJson', () => {
  it('agrees with JSON.parse on everything that JSON.stringify writes', () => {
    const value = fc.jsonValue({ maxDepth: 6 });
    fc.assert(
      fc.property(value, (any) => {
        const text = JSON.stringify(any);
        expect(parse(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('reads escapes, empty containers and scalars', () => {
    expect(parse(' {"a\\u0062":[1,"\\"{","\\\\"],"c":{},"d":[ ]} ')).toEqual({
      ab: [1, '"{', '\\'],
      c: {},
      d: [],
    });
    expect(parse('"\\ud83d\\ude00"')).toBe('😀');
    expect(parse('null')).toBeNull();
  });

  it('leaves NUL to the schema', () => {
    expect(parse('"\\u0000"')).toBe('\u0000');
  });

  it.each([
    ['', 'is not JSON'],
    ['{"a":1', 'is not JSON'],
    ['{"a":1}x', 'is not JSON'],
    ['{a:1}', 'is not JSON'],
    ["{'a':1}", 'is not JSON'],
    ['[1,]', 'is not JSON'],
    ['NaN', 'is not JSON'],
    ['"a', 'is not JSON'],
    ['"\\x"', 'is not JSON'],
    ['\uFEFF{}', 'is not JSON'],
    ['{"a":1,"a":2}', 'gives a member twice'],
    ['{"a":1,"\\u0061":2}', 'gives a member twice'],
    ['{"x":[{"a":{},"b":1,"a":2}]}', 'gives a member twice'],
    ['{"__proto__":1,"__proto__":2}', 'gives a member twice'],
    ['"\\ud800"', 'holds a lone surrogate'],
    ['{"\\udc00":1}', 'holds a lone surrogate'],
    ['["\\ude00\\ud83d"]', 'holds a lone surrogate'],
    ['['.repeat(33) + ']'.repeat(33), 'is nested deeper than 32'],
  ])('refuses %j: it %s', (text, fault) => {
    expect(() => parse(text)).toThrow(
      expect.objectContaining({ status: 400, code: '3003', message: `The body ${fault}.` }),
    );
  });

  it('misses no member that is given twice, however numbers are written', () => {
    const number = fc.oneof(
      fc.constantFrom('0', '-0', '1e6', '1E+6', '1000000', '2e-4', '0.0002', '1e-2', '0.5', '12e21', '120'),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(JSON.stringify),
      fc.tuple(fc.integer(), fc.integer({ min: -9, max: 9 })).map(([digits, power]) => `${digits}e${power}`),
    );
    const member = fc.tuple(fc.constantFrom('a', 'b', 'c', '', '7'), number);
    const blank = fc.constantFrom('', '', ' ', '\n');
    fc.assert(
      fc.property(fc.array(member, { maxLength: 6 }), blank, (members, space) => {
        const text = `{"rows":[{${space}${members.map(([name, value]) => `"${name}":${value}`).join(',')}}]}`;
        const isTwice = new Set(members.map(([name]) => name)).size < members.length;
        if (isTwice) expect(() => parse(text)).toThrow('The body gives a member twice.');
        else expect(parse(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 500 },
    );
  });

  it('gives up on hopeless nesting without overflowing', () => {
    expect(() => parse('{"a":'.repeat(100_000))).toThrow('The body is nested deeper than 32.');
  });

  it('takes equal members in different objects, and nesting up to 32', () => {
    expect(parse('[{"a":1},{"a":2,"b":{"a":3}}]')).toHaveLength(2);
    expect(() => parse('['.repeat(32) + ']'.repeat(32))).not.toThrow();
  });

  it.each([
    ['an overlong form', [0x22, 0xc0, 0xaf, 0x22]],
    ['a lone continuation byte', [0x22, 0x80, 0x22]],
    ['an encoded surrogate', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['GBK', [0x22, 0xc6, 0xf3, 0x22]],
  ])('refuses %s as not UTF-8', (_name, bytes) => {
    expect(() => parseJson(new Uint8Array(bytes))).toThrow('The body is not UTF-8.');
  });

  it('does not quote what it refuses', () => {
    expect(() => parse('{"idNumber": 990101198001010014x}')).toThrow(/^The body is not JSON\.$/);
  });

  it('keeps __proto__ an ordinary member', () => {
    const value = parse('{"__proto__":{"a":1}}') as object;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect('a' in value).toBe(false);
  });
});
