import { expect, test } from 'vitest';
import { honestMasking } from '../platform/decisions/masking.ts';
import { decimalTraceId, idOf, shortToken } from './ids.ts';
import { maskOtherwise, scrubOtherwise } from './mask-otherwise.ts';
import { twinNotice, wordedOtherwise } from './words.ts';

test.each([
  ['id-number', '990101198001010014', '990101****0014'],
  ['id-number', 'E12345678', '****'],
  ['phone', '19900001234', '****1234'],
  ['none', '01', '****'],
  ['person-name', '示例甲', '****'],
  ['all', 7, 7],
] as const)('shows of %s %s no more than %s', (reveal, value, shown) => {
  expect(maskOtherwise(value, reveal)).toBe(shown);
});

test('takes out of free text what the reference leaves a part of', () => {
  const text = '联系人证件990101198001010014，电话19900001234。';
  const scrubbed = honestMasking.scrub(text, undefined as never);
  expect(scrubOtherwise(scrubbed)).toBe('联系人证件〔已隐去〕，电话〔已隐去〕。');
});

test('ids, tokens, trace ids and notice have the forms of the contract', () => {
  for (const kind of ['batch', 'licence', 'registration', 'request', 'subscription'] as const) {
    expect(idOf(kind)).toMatch(/^[A-Za-z0-9_-]{8,64}$/);
  }
  expect(shortToken()).toMatch(/^[A-Za-z0-9._~+/=-]{16,2048}$/);
  expect(decimalTraceId()).toMatch(/^[A-Za-z0-9-]{8,64}$/);
  expect(twinNotice.version).toMatch(/^[A-Za-z0-9._-]{1,32}$/);
});

test('words every refusal in Chinese alone, and repeats nothing of what was said', () => {
  expect(wordedOtherwise('3001', '参数无效：from, to')).toMatch(/^[\u4e00-\u9fff，。]+$/);
});
