import { expect, test } from 'vitest';
import { Undecided } from '../engine/undecided.ts';
import { Unmet } from '../engine/unmet.ts';
import type { Network } from './network.ts';
import { createMovableClock, unmovableClock } from './run-clock.ts';

const start = Date.parse('2026-01-12T09:00:00+08:00');
const day = 86_400_000;

function clockOver(status: number) {
  const moves: [string, number][] = [];
  const network = {
    moveTo: (instant: number) => Promise.resolve(void moves.push(['network', instant])),
  } as unknown as Network;
  const clock = createMovableClock(start, network, (instant) => {
    moves.push(['platform', instant]);
    return Promise.resolve(status);
  });
  return { clock, moves };
}

test('advances a day at a time, the network before the platform', async () => {
  const { clock, moves } = clockOver(204);
  await clock.advanceTo(start + 1.5 * day);
  expect(moves).toEqual([
    ['network', start + day],
    ['platform', start + day],
    ['network', start + 1.5 * day],
    ['platform', start + 1.5 * day],
  ]);
  expect(clock.now()).toBe(start + 1.5 * day);
});

test('leaps in one go', async () => {
  const { clock, moves } = clockOver(204);
  await clock.leapTo(start + 100 * day);
  expect(moves.map(([who]) => who)).toEqual(['network', 'platform']);
});

test('does nothing to reach an instant that has passed', async () => {
  const { clock, moves } = clockOver(204);
  await clock.advanceTo(start - day);
  expect(moves).toEqual([]);
});

test('misses a testing hook that does not move the clock', async () => {
  await expect(clockOver(404).clock.advanceTo(start + 1)).rejects.toThrow(Unmet);
});

test('says how long one would have to observe where time cannot be moved', () => {
  expect(() => unmovableClock.advanceTo(Date.now() + 2.5 * day)).toThrow(/about 3 days/);
  expect(() => unmovableClock.leapTo(Date.now() + day)).toThrow(Undecided);
});
