import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPace, type Pace } from './pace.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** At which millisecond from now on each of them went. */
async function goings(pace: Pace, counts: readonly (number | undefined)[]): Promise<readonly number[]> {
  const began = performance.now();
  const gone: number[] = [];
  const all = Promise.all(
    counts.map(async (count) => {
      await pace.take(count);
      gone.push(performance.now() - began);
    }),
  );
  await vi.runAllTimersAsync();
  await all;
  return gone;
}

test('the first goes at once, and each after it has a place of its own', async () => {
  expect(await goings(createPace(20), [undefined, undefined, undefined])).toEqual([0, 50, 100]);
});

test('those that go together go at the place of the last, and the next after it', async () => {
  expect(await goings(createPace(100), [5, undefined])).toEqual([40, 50]);
});

test('time in which nobody asked is not saved up', async () => {
  const pace = createPace(10);
  await pace.take();
  await vi.advanceTimersByTimeAsync(4_000);
  expect(await goings(pace, [undefined, undefined])).toEqual([0, 100]);
});
