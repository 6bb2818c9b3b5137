import { describe, expect, it } from 'vitest';
import { createVirtualClock } from '../src/engine/clock.ts';
import { createJournal, defaultJournalBounds } from './journal.ts';

const clock = createVirtualClock(1_000);

function entry(change: { operation?: string; item?: string; body?: string } = {}) {
  return {
    member: 'national-node',
    operation: change.operation ?? 'inquire',
    item: change.item ?? null,
    uscc: null,
    traceId: null,
    request: { method: 'POST', url: '/', headers: {}, body: change.body ?? '' },
    response: { status: 200, headers: {}, body: '' },
    plainRequest: null,
    plainResponse: null,
    violations: [],
    rules: [],
  } as const;
}

describe('the journal', () => {
  it('counts from 1 and filters', () => {
    const journal = createJournal(clock);
    journal.record(entry({ operation: 'getToken' }));
    journal.record(entry({ item: 'tax.arrears' }));
    journal.record(entry());
    expect(journal.entries().map(({ sequence, at }) => [sequence, at])).toEqual([
      [1, 1000],
      [2, 1000],
      [3, 1000],
    ]);
    expect(journal.entries({ since: 2 }).map(({ sequence }) => sequence)).toEqual([3]);
    expect(journal.entries({ operation: 'getToken' }).map(({ sequence }) => sequence)).toEqual([1]);
    expect(journal.entries({ item: 'tax.arrears' }).map(({ sequence }) => sequence)).toEqual([2]);
    expect(journal.entries({ member: 'department' })).toEqual([]);
  });

  it('drops the oldest entries at its bound and counts them', () => {
    const journal = createJournal(clock, { ...defaultJournalBounds, maxEntries: 3 });
    for (let count = 0; count < 5000; count++) journal.record(entry());
    expect(journal.entries().map(({ sequence }) => sequence)).toEqual([4998, 4999, 5000]);
    expect(journal.entries({ since: 4999 }).map(({ sequence }) => sequence)).toEqual([5000]);
    expect([journal.length, journal.dropped]).toEqual([5000, 4997]);
  });

  it('keeps the newest entry however large, cut at the bound of a body', () => {
    const journal = createJournal(clock, { maxEntries: 10, maxBytes: 2000, maxBodyCharacters: 1900 });
    journal.record(entry());
    journal.record(entry({ body: 'a'.repeat(4000) }));
    expect(journal.entries().map(({ sequence, request }) => [sequence, request.body.length])).toEqual([
      [2, 1900],
    ]);
  });

  it.each([
    { uscc: '91', traceId: 'trace', response: { status: 200, headers: { a: 'b' }, body: '{"a":1}' } },
    { item: 'two\nlines' },
    { item: '' },
    { url: '/a?b\nc' },
    { operation: null },
    { violations: ['body is missing'], rules: ['a rule'] },
    { plainRequest: { a: '1' }, plainResponse: null },
    { response: { status: 200, headers: { a: '', b: 'c\nd' }, body: '企业' } },
    {
      request: {
        method: 'POST',
        url: '/',
        headers: new Headers({ a: 'b', c: '' }),
        body: Buffer.from('企业'),
      },
    },
  ])('gives an entry as it was told: %j', (change) => {
    const journal = createJournal(clock);
    const { url, ...told } = { url: '/', ...change };
    const draft = { ...entry(), plainRequest: undefined, plainResponse: undefined, ...told };
    const request = { ...draft.request, url };
    journal.record({ ...draft, request });
    expect(journal.entries()).toEqual([
      {
        sequence: 1,
        at: 1_000,
        ...draft,
        request: {
          ...request,
          headers: Object.fromEntries(
            request.headers instanceof Headers ? request.headers : Object.entries(request.headers),
          ),
          body: Buffer.from(request.body).toString(),
        },
        plainRequest: draft.plainRequest ?? null,
        plainResponse: draft.response.body.startsWith('{') ? { a: 1 } : null,
      },
    ]);
  });
});
