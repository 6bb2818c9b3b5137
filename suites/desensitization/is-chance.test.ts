import { expect, test } from 'vitest';
import { createLeakIndex, type LeakValue } from '../../src/leaks/index.ts';
import { isChance } from './is-chance.ts';

const amount: LeakValue = { value: '202601.12', kind: 'amount', item: 'i', field: 'f', company: 'C' };
const index = createLeakIndex([amount]);

const counted = (text: string) => {
  const input = Buffer.from(text);
  return index.find(input).filter((finding) => !isChance(finding, input)).length;
};

test.each([
  ['a number in JSON', '{"amount":202601.12}'],
  ['a number in prose', '欠税202601.12元'],
  ['a cell of CSV', 'x,202601.12,y'],
  ['cents', '{"cents":20260112}'],
])('counts %s', (_, text) => {
  expect(counted(text)).toBeGreaterThan(0);
});

test.each([
  ['a date', '"decidedOn":"2026-01-12"'],
  ['a trace id', '"traceId":"a20260112-77b0"'],
  ['a digest', 'ff20260112ab'],
  ['a batch number', '"batchId":"B-20260112-01"'],
])('does not count %s', (_, text) => {
  expect(counted(text)).toBe(0);
});
