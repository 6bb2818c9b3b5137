import { expect, test } from 'vitest';
import { changesOf } from './changed-record.ts';

const first = (
  record: Readonly<Record<string, unknown>>,
  others: readonly Readonly<Record<string, unknown>>[] = [],
) => {
  const [change] = changesOf(record, others);
  return change && [change.field, change.to];
};

test.each([
  [{ uscc: 'a', amountUnit: '元', arrearsAmount: 12.34 }, ['arrearsAmount', 13.34]],
  [{ pensionPaymentBand: 'B3' }, ['pensionPaymentBand', 'B1']],
  [{ lastPaidMonth: '2026-01' }, ['lastPaidMonth', '2025-12']],
  [{ changedOn: '2026-03-01' }, ['changedOn', '2026-02-28']],
  [{ inArrears: false }, ['inArrears', true]],
])('takes the neighbour of a value that has one: %j', (record, expected) => {
  expect(first(record)).toEqual(expected);
});

test('borrows a word from another row where nothing has a neighbour', () => {
  expect(first({ uscc: 'a', taxpayerStatus: '正常户' }, [{ taxpayerStatus: '正常户' }])).toBeUndefined();
  const others = [{ taxpayerStatus: '正常户' }, { taxpayerStatus: '非正常户' }];
  expect(first({ uscc: 'a', taxpayerStatus: '正常户' }, others)).toEqual(['taxpayerStatus', '非正常户']);
});

test('never changes whom a row is about', () => {
  expect([...changesOf({ uscc: 'a', enterpriseName: 'b' }, [{ uscc: 'c', enterpriseName: 'd' }])]).toEqual(
    [],
  );
});
