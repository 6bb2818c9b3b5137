import { expect } from 'vitest';
import { createVirtualClock } from '../../src/engine/clock.ts';
import { createNonceRegister } from '../department/nonce-register.ts';
import { createPollingLimit } from '../department/polling-limit.ts';
import { createJournal } from '../journal.ts';
import { createTokenDesk } from '../node/token-desk.ts';
import { createRuleBook } from '../rule-book.ts';
import type { RegisterCase } from './register-case.ts';

const now = Date.parse('2026-01-12T09:00:00+08:00');

/** What replicas share, and a restart forgets elsewhere: tokens, nonces, counts and the journal. */
export function passingRegisterCases(): readonly RegisterCase[] {
  let known = '';
  return [
    {
      name: 'a token is accepted until its client is shut out',
      open(store) {
        const desk = createTokenDesk({
          clock: createVirtualClock(now),
          lifetimeSeconds: 60,
          store,
          kind: 'provincial-token',
        });
        return {
          first: () => void (known = desk.issue('city').token),
          later() {
            desk.check(known, 'city');
            desk.end('city');
            expect(() => desk.check(known, 'city')).toThrow('The token is missing or not valid.');
          },
        };
      },
    },
    {
      name: 'a nonce is used once in ten minutes',
      open(store) {
        const nonces = createNonceRegister(store);
        return {
          first: () => expect(nonces.claim('c', 'n', now)).toBe(true),
          later() {
            expect(nonces.claim('c', 'n', now + 600_000)).toBe(false);
            expect(nonces.claim('c', 'n', now + 1_200_001)).toBe(true);
          },
        };
      },
    },
    {
      name: 'calls that a rule matches are counted together',
      open(store) {
        const book = createRuleBook(store);
        const call = { member: 'department', operation: 'callItem' } as const;
        return {
          first() {
            book.add([{ id: 'third', member: 'department', action: 'unavailable', nth: 3 }]);
            expect([book.take(call).length, book.take(call).length]).toEqual([0, 0]);
          },
          later() {
            expect(book.take(call).map(({ id }) => id)).toEqual(['third']);
            expect(book.inForce()).toMatchObject([{ matched: 3, touched: 1 }]);
          },
        };
      },
    },
    {
      name: 'looks for changes are counted',
      open(store) {
        const limit = createPollingLimit(createVirtualClock(now), 2, store);
        return {
          first: () => limit.count('c', 'i'),
          later() {
            limit.check('c', 'i');
            limit.count('c', 'i');
            expect(() => limit.check('c', 'i')).toThrow('Too many looks');
          },
        };
      },
    },
    {
      name: 'a rule touches so many requests in all',
      open(store) {
        const rules = createRuleBook(store);
        const take = () => rules.take({ member: 'department', operation: 'callItem' }).length;
        return {
          first() {
            rules.add([{ id: 'r', member: 'department', action: 'unavailable', times: 2 }]);
            expect(take()).toBe(1);
          },
          later: () => expect([take(), take()]).toEqual([1, 0]),
        };
      },
    },
    {
      name: 'the journal counts on, and drops its oldest',
      open(store) {
        const bounds = { maxEntries: 2, maxBytes: 1e6, maxBodyCharacters: 100 };
        const journal = createJournal(createVirtualClock(now), bounds, store);
        const said = { status: 200, headers: {}, body: '{}' };
        const record = () =>
          journal.record({
            member: 'department',
            operation: null,
            item: null,
            uscc: null,
            rules: [],
            traceId: null,
            request: { method: 'GET', url: '/', headers: {}, body: '' },
            response: said,
            plainRequest: null,
            plainResponse: null,
            violations: [],
          });
        return {
          first: () => expect([record(), record()]).toEqual([1, 2]),
          later() {
            expect(record()).toBe(3);
            expect(journal.entries().map(({ sequence }) => sequence)).toEqual([2, 3]);
            expect([journal.length, journal.dropped]).toEqual([3, 1]);
          },
        };
      },
    },
  ];
}
