import { expect, test } from 'vitest';
import { findCitizenIdFlaw } from '../../fixtures/tables/citizen-id.ts';
import { falseClaims } from './false-claims.ts';

const truth = {
  legalRepresentativeIdNumber: '237521199003071234',
  legalRepresentativeName: '张伟丰',
  pensionInsuredBand: 'B2',
  pensionLastPaidMonth: '2026-01',
};

test('spoils each field nearly and by far, and all together', () => {
  const claims = falseClaims(truth);
  expect(claims).toHaveLength(9);
  for (const { claims: claimed } of claims) {
    expect(Object.keys(claimed)).toEqual(Object.keys(truth));
    expect(claimed).not.toEqual(truth);
  }
  const last = claims.at(-1)?.claims ?? {};
  for (const [field, right] of Object.entries(truth)) expect(last[field]).not.toBe(right);
});

test('spoils no more than four fields one by one, spread over the record', () => {
  const record = Object.fromEntries(
    Array.from({ length: 10 }, (_, place) => [`f${String(place)}`, '甲乙丙']),
  );
  const claims = falseClaims(record);
  expect(claims.map(({ wrong }) => wrong.split(' ')[0])).toEqual([
    ...['f0', 'f0', 'f3', 'f3', 'f5', 'f5', 'f8', 'f8'],
    'all',
  ]);
});

test('keeps numbers and dates what they are', () => {
  for (const { claims } of falseClaims({ area: 80.5, registeredOn: '2024-03-01' })) {
    expect(typeof claims['area']).toBe('number');
    expect(claims['registeredOn']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test('keeps id numbers valid, so that they are judged and not refused', () => {
  const ids = falseClaims(truth).map(({ claims }) => String(claims['legalRepresentativeIdNumber']));
  for (const id of ids.filter((each) => each !== truth.legalRepresentativeIdNumber))
    expect(findCitizenIdFlaw(id)).toBeUndefined();
});

test('steps over the turn of the year', () => {
  expect(falseClaims({ month: '2026-01' }).map(({ claims }) => claims['month'])).toEqual([
    '2025-12',
    '2023-07',
    '2023-07',
  ]);
});
