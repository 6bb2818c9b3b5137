import { expect, test } from 'vitest';
import { createVirtualClock } from '../engine/clock.ts';
import type { RunClock } from './run-clock.ts';
import { shareClock } from './shared-clock.ts';

/** A clock that keeps where it was moved to. */
function movable() {
  const clock = createVirtualClock(0);
  const moves: number[] = [];
  const run: RunClock = {
    movable: true,
    now: () => clock.now(),
    leapTo: () => Promise.reject(new Error('not here')),
    async advanceTo(instant) {
      moves.push(instant);
      await Promise.resolve();
      if (instant === 666) throw new Error('the platform did not move');
      clock.moveTo(instant);
    },
  };
  return { run, moves };
}

test('goes to the earliest instant that is waited for, once all wait', async () => {
  const { run, moves } = movable();
  const shared = shareClock(run);
  const story: string[] = [];
  const live = async (name: string, instants: readonly number[]) => {
    const { clock, leave } = shared.join();
    for (const instant of instants) {
      await clock.advanceTo(instant);
      // Work between the instants takes turns of the event loop, in which time stands.
      await new Promise((resolve) => setImmediate(resolve));
      story.push(`${name} asked for ${String(instant)} at ${String(clock.now())}`);
    }
    leave();
  };
  await Promise.all([live('a', [10, 20, 30]), live('b', [20, 25]), live('c', [10])]);
  expect(moves).toEqual([10, 20, 25, 30]);
  expect(story.toSorted()).toEqual([
    'a asked for 10 at 10',
    'a asked for 20 at 20',
    'a asked for 30 at 30',
    'b asked for 20 at 20',
    'b asked for 25 at 25',
    'c asked for 10 at 10',
  ]);
});

test('waits for nobody who has left, and takes an instant that has come at once', async () => {
  const { run, moves } = movable();
  const shared = shareClock(run);
  const [one, other] = [shared.join(), shared.join()];
  const arrived = one.clock.advanceTo(5);
  await one.clock.advanceTo(0);
  expect(moves).toEqual([]);
  other.leave();
  other.leave();
  await arrived;
  expect(moves).toEqual([5]);
  await expect(other.clock.advanceTo(6)).rejects.toThrow('moves no clock');
});

test('a clock that does not move fails all who wait, and only them', async () => {
  const { run } = movable();
  const shared = shareClock(run);
  const [one, other] = [shared.join(), shared.join()];
  const failed = [one.clock.advanceTo(666), other.clock.advanceTo(700)];
  await expect(Promise.all(failed)).rejects.toThrow('the platform did not move');
  await expect(failed[1]).rejects.toThrow('the platform did not move');
  one.leave();
  await other.clock.advanceTo(10);
  expect(other.clock.now()).toBe(10);
  await expect(other.clock.leapTo(20)).rejects.toThrow('do not leap');
});
