import { expect, test } from 'vitest';
import { openStore } from './open-store.ts';
import type { HeldRecord } from './record-store.ts';

const uscc = '91990101MA0000015C';

function row(item: string, record: HeldRecord['record'], withdrawn = false): HeldRecord {
  const recordId = `${item}-1`;
  return { item, recordId, uscc, record, changedAt: 1, loadedAt: 1, provider: 'department', withdrawn };
}

test('names an enterprise as the register does, or else as any row that has a name', () => {
  const store = openStore(':memory:');
  store.records.put(row('judicial.dishonest-debtors', { caseNumber: '1' }));
  expect([store.records.nameOf(uscc), store.records.enterprises()]).toEqual([undefined, []]);
  store.records.put(row('administrative.penalty', { enterpriseName: 'A' }));
  expect(store.records.nameOf(uscc)).toBe('A');
  store.records.put(row('registration.basic', { enterpriseName: 'B' }));
  expect(store.records.nameOf(uscc)).toBe('B');
  expect(store.records.enterprises()).toEqual([{ uscc, enterpriseName: 'B' }]);
  store.records.put(row('registration.basic', { enterpriseName: 'B' }, true));
  expect(store.records.nameOf(uscc)).toBe('A');
  store.close();
});

test('does not know the name of an enterprise of which it holds nothing', () => {
  const store = openStore(':memory:');
  expect([store.records.nameOf(uscc), store.records.knows(uscc)]).toEqual([undefined, false]);
  store.close();
});
