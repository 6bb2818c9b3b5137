import { expect, test } from 'vitest';
import type { JournalEntry } from './admin.ts';
import { filterEntries } from './journal-filter.ts';

const entries = [1, 2, 3, 4, 5].map(
  (sequence) => ({ sequence, member: sequence % 2 === 0 ? 'department' : 'provincial-node' }) as JournalEntry,
);
const sequences = (found: readonly JournalEntry[]) => found.map(({ sequence }) => sequence);

test('a limit takes the first after a mark, and the newest without one', () => {
  expect(sequences(filterEntries(entries, { since: 1, limit: 2 }))).toEqual([2, 3]);
  expect(sequences(filterEntries(entries, { limit: 2 }))).toEqual([4, 5]);
  expect(sequences(filterEntries(entries, { since: 0, member: 'department', limit: 1 }))).toEqual([2]);
  expect(filterEntries(entries, { limit: 0 })).toEqual([]);
  expect(filterEntries(entries, { since: 0, limit: 0 })).toEqual([]);
  expect(sequences(filterEntries(entries, {}))).toEqual([1, 2, 3, 4, 5]);
});

test('no more is read than it takes to know', () => {
  const read: number[] = [];
  function* reading() {
    for (const entry of entries) {
      read.push(entry.sequence);
      yield entry;
    }
  }
  filterEntries(reading(), { since: 0, limit: 2 });
  expect(read).toEqual([1, 2, 3]);
});
