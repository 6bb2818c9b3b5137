import { expect, test } from 'vitest';
import { formatTime } from '../engine/shanghai-time.ts';
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
  const lastOfToday = Date.parse('2026-01-12T23:59:59.999+08:00');
  expect(moves).toEqual([
    ['network', lastOfToday],
    ['platform', lastOfToday],
    ['network', start + 1.5 * day],
    ['platform', start + 1.5 * day],
  ]);
  expect(clock.now()).toBe(start + 1.5 * day);
});

test('what falls due at any time of a day has happened before that day is over', async () => {
  const { clock, moves } = clockOver(204);
  await clock.advanceTo(start + 2.6 * day);
  await clock.advanceTo(start + 3 * day);
  const stops = moves.filter(([who]) => who === 'platform').map(([, instant]) => formatTime(instant));
  expect(stops).toEqual([
    '2026-01-12 23:59:59',
    '2026-01-13 23:59:59',
    '2026-01-14 23:24:00',
    '2026-01-14 23:59:59',
    '2026-01-15 09:00:00',
  ]);
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
