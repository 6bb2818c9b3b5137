import { expect, test } from 'vitest';
import { findCitizenIdFlaw } from '../../fixtures/tables/citizen-id.ts';
import { findUsccFlaw } from '../../fixtures/tables/uscc.ts';
import { isOrganisationCode, maskValue } from './mask-value.ts';

test.each([
  ['id-number', '990101198001010014', '990***********0014'],
  ['id-number', 'E12345678', '*********'],
  ['none', '01', '**'],
  ['none', '1', '**'],
  ['person-name', '示例甲', '示**'],
  ['person-name', '𠮷田', '𠮷*'],
  ['person-name', '甲', '**'],
  ['phone', '13900000000', '139****0000'],
  ['phone', '12345', '*****'],
  ['account', '6222000000001234', '6222********1234'],
  ['address', '示例市示例路1号', '********'],
  ['band', 'B3', '**'],
  ['all', '公开', '公开'],
] as const)('shows of a %s no more than %s → %s', (reveal, value, shown) => {
  expect(maskValue(value, reveal)).toBe(shown);
});

test('knows a code of an organisation by its check characters', () => {
  expect(isOrganisationCode('91990101MA0000015C')).toBe(true);
  expect(isOrganisationCode('91990101MA00000151')).toBe(false);
  expect(isOrganisationCode(null)).toBe(false);
});

test('takes no citizen id for a code, not even one that passes as a code', () => {
  const both = '129901198001020212';
  expect([findUsccFlaw(both), findCitizenIdFlaw(both)]).toEqual([undefined, undefined]);
  expect(isOrganisationCode(both)).toBe(false);
});
