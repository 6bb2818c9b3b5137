import { expect, test } from 'vitest';
import { csvLine } from './csv-line.ts';

test('ends with CRLF, and quotes what would break the line', () => {
  expect(csvLine(['a', 'b,c', 'say "no"', 'two\nlines'])).toBe('a,"b,c","say ""no""","two\nlines"\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('makes text of %j', (text) => {
  expect(csvLine([text]).replaceAll('"', '')).toBe(`'${text}\r\n`);
});

test('leaves numbers as they are, and writes null as nothing', () => {
  expect(csvLine([-1.5, 0, null, undefined, true])).toBe('-1.5,0,,,true\r\n');
});

test('writes what has members as JSON', () => {
  expect(csvLine([[{ month: '2025-01', amount: 3 }]])).toBe('"[{""month"":""2025-01"",""amount"":3}]"\r\n');
});
