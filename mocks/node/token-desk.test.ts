import { expect, it } from 'vitest';
import { createVirtualClock } from '../../src/engine/clock.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import { createTokenDesk } from './token-desk.ts';

const start = Date.parse('2026-01-12T09:00:00+08:00');

function openDesk() {
  const clock = createVirtualClock(start);
  return {
    clock,
    desk: createTokenDesk({
      clock,
      lifetimeSeconds: 7200,
      store: createMemoryStore(),
      kind: 'national-token',
    }),
  };
}

it('accepts a token until the last millisecond of its life and refuses it with 2003 from then on', () => {
  const { clock, desk } = openDesk();
  const { token, expiresAt } = desk.issue('city');
  expect(expiresAt).toBe(start + 7_200_000);
  clock.moveTo(expiresAt - 1);
  expect(() => desk.check(token, 'city')).not.toThrow();
  clock.moveTo(expiresAt);
  expect(() => desk.check(token, 'city')).toThrow(expect.objectContaining({ code: '2003' }));
});

it("refuses no token, an unknown one and another client's with 2002", () => {
  const { desk } = openDesk();
  const { token } = desk.issue('city');
  for (const [value, client] of [
    [undefined, 'city'],
    ['unknown', 'city'],
    [token, 'another city'],
  ] as const) {
    expect(() => desk.check(value, client)).toThrow(expect.objectContaining({ code: '2002' }));
  }
});

it("ends a client's tokens at once, and nobody else's", () => {
  const { desk } = openDesk();
  const [ended, other] = [desk.issue('city').token, desk.issue('another city').token];
  desk.end('city');
  expect(() => desk.check(ended, 'city')).toThrow(expect.objectContaining({ code: '2002' }));
  expect(() => desk.check(other, 'another city')).not.toThrow();
});
