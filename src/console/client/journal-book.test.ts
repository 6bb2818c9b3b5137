import { expect, it } from 'vitest';
import { summarize } from './exchange-summary.ts';
import { createJournalBook } from './journal-book.ts';
import { sampleEntry } from './sample-entry.ts';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => summarize(sampleEntry({ sequence: from + index })));

it('holds what is new and what is older, newest first, each once and no more than its bound', () => {
  const book = createJournalBook(5);
  book.startAt(10);
  expect([book.newest, book.oldest]).toEqual([10, 11]);
  expect(book.addNewer(range(9, 12)).map(({ sequence }) => sequence)).toEqual([11, 12]);
  expect(book.addNewer(range(11, 12))).toEqual([]);
  book.addOlder(range(8, 12));
  expect(book.summaries.map(({ sequence }) => sequence)).toEqual([12, 11, 10, 9, 8]);
  book.addNewer(range(13, 14));
  expect(book.summaries.map(({ sequence }) => sequence)).toEqual([14, 13, 12, 11, 10]);
  book.empty();
  expect([book.newest, book.summaries.length]).toEqual([0, 0]);
});
