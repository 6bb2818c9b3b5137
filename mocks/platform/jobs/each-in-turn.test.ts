import { expect, test, vi } from 'vitest';
import { eachInTurn } from './each-in-turn.ts';

test('goes on after a failure, and throws the first one when all had their turn', async () => {
  const done: number[] = [];
  const work = (one: number) =>
    one % 2 === 0 ? Promise.resolve(void done.push(one)) : Promise.reject(new Error(`no ${String(one)}`));
  await expect(eachInTurn([0, 1, 2, 3, 4], work)).rejects.toThrow('no 1');
  expect(done).toEqual([0, 2, 4]);
});

test('has nothing to throw where all went well', async () => {
  await expect(eachInTurn([], () => Promise.reject(new Error('never')))).resolves.toBeUndefined();
});

test('has no more under way than are wanted at a time, and begins in order', async () => {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const all = eachInTurn(
    [0, 1, 2, 3],
    (one) => {
      begun.push(one);
      return new Promise((resolve) => ends.push(resolve));
    },
    { atATime: 2 },
  );
  expect(begun).toEqual([0, 1]);
  ends[1]?.();
  await vi.waitFor(() => expect(begun).toEqual([0, 1, 2]));
  ends[0]?.();
  await vi.waitFor(() => expect(begun).toEqual([0, 1, 2, 3]));
  ends[2]?.();
  ends[3]?.();
  await expect(all).resolves.toBeUndefined();
});
