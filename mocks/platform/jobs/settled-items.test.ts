import { expect, test } from 'vitest';
import { createSettledItems } from './settled-items.ts';

test('looks through an item again when something was put, and after an attempt that left something', async () => {
  let revision = 0;
  let leavesNothing = false;
  let runs = 0;
  const settled = createSettledItems({ revision: () => revision });
  const run = () =>
    settled.unless('environment.rating', () => {
      runs += 1;
      return Promise.resolve(leavesNothing);
    });
  await run();
  leavesNothing = true;
  await run();
  await run();
  expect(runs).toBe(2);
  revision += 1;
  await run();
  expect(runs).toBe(3);
});

test('what failed, or changed meanwhile, is not settled', async () => {
  let revision = 0;
  const settled = createSettledItems({ revision: () => revision });
  await expect(settled.unless('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
  await settled.unless('a', () => Promise.resolve((revision += 1) > 0));
  let isAgain = false;
  await settled.unless('a', () => Promise.resolve((isAgain = true)));
  expect(isAgain).toBe(true);
});
