import { expect, test } from 'vitest';
import type { JournalEntry } from '../contract/admin.ts';
import type { JournalFilter } from '../contract/journal-filter.ts';
import { Undecided } from '../engine/undecided.ts';
import { mirrorJournal } from './journal-mirror.ts';

/** A network that has received `sequence` entries, every third about one item, and is read a turn late. */
function journalOf(count: number) {
  const asked: JournalFilter[] = [];
  const network = {
    count,
    asked,
    dropped: 0,
    hold: Promise.resolve(),
    fails: false,
    async received(filter: JournalFilter) {
      asked.push(filter);
      const there = network.count;
      await network.hold;
      if (network.fails) throw new Error('no administration');
      return Array.from({ length: there }, (_, index) => entryOf(index + 1)).filter(
        ({ sequence, item }) =>
          sequence > Math.max(filter.since ?? 0, network.dropped) &&
          (filter.item === undefined || item === filter.item),
      );
    },
    state: () => Promise.resolve({ journalDropped: network.dropped }),
  };
  return network;
}

function entryOf(sequence: number): JournalEntry {
  const item = sequence % 3 === 0 ? 'tax.arrears' : 'utility.water';
  const traceId = sequence % 2 === 0 ? 'even' : 'odd';
  return { sequence, item, traceId, member: 'department', operation: 'callItem' } as JournalEntry;
}

const sequences = (entries: readonly JournalEntry[]) => entries.map(({ sequence }) => sequence);

test('gives what came after a mark, and asks the network for each entry once', async () => {
  const network = journalOf(5);
  const mirror = mirrorJournal(network, 5);
  const since = await mirror.mark();
  expect(since).toBe(5);
  network.count = 9;
  expect(sequences(await mirror.received({ since }))).toEqual([6, 7, 8, 9]);
  expect(sequences(await mirror.received({ since, item: 'tax.arrears' }))).toEqual([6, 9]);
  expect(sequences(await mirror.received({ since, member: 'national-node' }))).toEqual([]);
  expect(sequences(await mirror.received({ since, operation: 'callItem' }))).toEqual([6, 7, 8, 9]);
  expect(network.asked).toEqual([5, 5, 9, 9, 9].map((read) => ({ since: read })));
  expect(sequences(await mirror.received({ since, traceId: 'even' }))).toEqual([6, 8]);
  expect(sequences(await mirror.received({ since, traceId: 'even', limit: 1 }))).toEqual([6]);
});

test('those who ask while it reads share one reading that begins after them', async () => {
  const network = journalOf(0);
  const mirror = mirrorJournal(network, 0);
  const first = mirror.mark();
  network.count = 4;
  const others = [mirror.received({ since: 0 }), mirror.received({ since: 2 }), mirror.mark()];
  expect(await first).toBe(0);
  expect(await Promise.all(others)).toMatchObject([
    [{ sequence: 1 }, { sequence: 2 }, { sequence: 3 }, { sequence: 4 }],
    [{ sequence: 3 }, { sequence: 4 }],
    4,
  ]);
  expect(network.asked).toHaveLength(2);
});

test('asks the network itself for what was there before it, and for everything', async () => {
  const network = journalOf(7);
  const mirror = mirrorJournal(network, 5);
  expect(sequences(await mirror.received({ since: 3 }))).toEqual([4, 5, 6, 7]);
  expect(sequences(await mirror.received({}))).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('lets go of what is old, and asks the network for it again', async () => {
  const network = journalOf(0);
  const mirror = mirrorJournal(network, 0);
  network.count = 20_001;
  expect(await mirror.mark()).toBe(20_001);
  expect(sequences(await mirror.received({ since: 9_999 })).slice(0, 2)).toEqual([10_000, 10_001]);
  expect(sequences(await mirror.received({ since: 20_000 }))).toEqual([20_001]);
});

test.each([
  ['nothing of what is asked for is gone', 6, { since: 6 }, [7, 8, 9]],
  ['what is gone came before the run', 5, {}, [6, 7, 8, 9]],
  ['a part is gone that it had read in time', 9, { since: 6 }, [7, 8, 9]],
] as const)('answers where %s', async (_, dropped, filter, whole) => {
  const network = journalOf(9);
  const mirror = mirrorJournal(network, 5);
  await mirror.mark();
  network.dropped = dropped;
  expect(sequences(await mirror.received(filter))).toEqual(whole);
});

test.each([
  ['between two readings', { since: 6 }],
  ['of all that was asked for', {}],
  ['of what one item had', { since: 3, item: 'tax.arrears' }],
] as const)('says that it cannot tell where entries are gone %s', async (_, filter) => {
  const network = journalOf(5);
  const mirror = mirrorJournal(network, 5);
  network.count = 30;
  network.dropped = 12;
  await expect(mirror.received(filter)).rejects.toThrow(Undecided);
  expect(sequences(await mirror.received({ since: 27 }))).toEqual([28, 29, 30]);
});

test('a reading that fails fails who asked, and the next begins anew', async () => {
  const network = journalOf(3);
  const mirror = mirrorJournal(network, 0);
  network.fails = true;
  await expect(mirror.mark()).rejects.toThrow('no administration');
  network.fails = false;
  expect(await mirror.mark()).toBe(3);
});
