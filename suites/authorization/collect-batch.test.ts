import { expect, test } from 'vitest';
import type { Reply } from '../../src/driver/reply.ts';
import { Undecided } from '../../src/engine/undecided.ts';
import { collectBatch } from './ways.ts';

/** A platform that has a batch done when it is asked for it for the nth time. */
function doneAt(nth: number) {
  let asked = 0;
  return {
    batch: () => {
      asked += 1;
      return Promise.resolve({ body: { status: asked < nth ? 'queued' : 'done' } } as Reply);
    },
    asked: () => asked,
  };
}

test('a batch that is queued is asked for again until it is done', async () => {
  const platform = doneAt(3);
  expect(await collectBatch(platform, 'b', undefined, [0, 0])).toMatchObject({ body: { status: 'done' } });
  expect(platform.asked()).toBe(3);
});

test('one that still waits at the end is held against nobody', async () => {
  const platform = doneAt(4);
  await expect(collectBatch(platform, 'b', undefined, [0, 0])).rejects.toThrow(Undecided);
  expect(platform.asked()).toBe(3);
});
