import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

test('lets so many run at a time, in the order in which they came', async () => {
  const turns = createTurns(2);
  const log: string[] = [];
  const gates = [0, 1, 2, 3].map(() => Promise.withResolvers<string>());
  const works = gates.map(({ promise }, index) =>
    turns.take(() => {
      log.push(`start ${String(index)}`);
      return promise;
    }),
  );
  expect(log).toEqual(['start 0', 'start 1']);
  gates[1]?.resolve('done');
  await expect(works[1]).resolves.toBe('done');
  expect(log).toEqual(['start 0', 'start 1', 'start 2']);
  for (const { resolve } of gates) resolve('done');
  await Promise.all(works);
  expect(log.at(-1)).toBe('start 3');
});

test('gives the place of a work that fails to the next', async () => {
  const turns = createTurns(1);
  const failing = turns.take(() => Promise.reject(new Error('broken')));
  const next = turns.take(() => Promise.resolve('runs'));
  await expect(failing).rejects.toThrow('broken');
  await expect(next).resolves.toBe('runs');
});
