import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createLeakIndex, type LeakValue } from '../../src/leaks/index.ts';
import { isChance, mayBeChance } from './is-chance.ts';

const amount: LeakValue = { value: '202601.12', kind: 'amount', item: 'i', field: 'f', company: 'C' };
const phone: LeakValue = { value: '15489262289', kind: 'phone', item: 'i', field: 'g', company: 'C' };
const index = createLeakIndex([amount, phone]);

const counted = (text: string) => {
  const input = Buffer.from(text);
  return index.find(input).filter((finding) => !isChance(finding, input) && !mayBeChance(finding, input))
    .length;
};

test.each([
  ['a number in JSON', '{"amount":202601.12}'],
  ['a number in prose', '欠税202601.12元'],
  ['a cell of CSV', 'x,202601.12,y'],
  ['cents', '{"cents":20260112}'],
  ['a phone in hexadecimal', Buffer.from(`{"phone":"${phone.value}","name":"某某"}`).toString('hex')],
  ['the digest of a phone', createHash('sha256').update(phone.value).digest('hex')],
  ['a phone beside a dash and a word', '"session-15489262289-open"'],
  ['a phone in groups', '"+86 154-8926-2289"'],
  ['a phone among letters that are digits of a digest, too', '"face15489262289"'],
])('counts %s', (_, text) => {
  expect(counted(text)).toBeGreaterThan(0);
});

test.each([
  ['a date', '"decidedOn":"2026-01-12"'],
  ['a trace id', '"traceId":"a20260112-77b0"'],
  ['a digest', 'ff20260112ab'],
  ['a batch number', '"batchId":"B-20260112-01"'],
  ['what a mask leaves of a longer number', '"account":"20260112********"'],
  ['what a mask of another script leaves', '"account":"••••20260112"'],
  ['digits of a UUID', '"x-request-id":"a0b15489-2622-89c4-8f77-0a1b2c3d4e5f"'],
  ['digits of a digest', '"etag":"ffe015489262289ab00112233445566c"'],
])('does not count %s', (_, text) => {
  expect(counted(text)).toBe(0);
});

test.each([
  ['an id made of a phone and of random digits', '"id":"c-15489262289-9f8e7d6c5b4a39281706"'],
  ['an order number of a date and a phone', '"order":"2026112315489262289"'],
])('keeps %s, which says something among several', (_, text) => {
  const input = Buffer.from(text);
  const kept = index.find(input).filter((finding) => !isChance(finding, input));
  expect(kept.map((finding) => mayBeChance(finding, input))).toEqual([true]);
});
