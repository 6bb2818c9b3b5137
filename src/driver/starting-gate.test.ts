import { expect, test } from 'vitest';
import { createStartingGate } from './starting-gate.ts';

test('opens when the last one has arrived, and not before', async () => {
  const gate = createStartingGate(2);
  const gone: string[] = [];
  const [one, two] = [gate.place(), gate.place()];
  const first = one.arrive().then(() => gone.push('one'));
  await Promise.resolve();
  expect(gone).toEqual([]);
  await two.arrive();
  await first;
  expect(gone).toEqual(['one']);
});

test('one that arrives twice does not stand for another', async () => {
  const gate = createStartingGate(2);
  let isOpen = false;
  const one = gate.place();
  void one.arrive().then(() => (isOpen = true));
  void one.arrive();
  await new Promise((resolve) => setImmediate(resolve));
  expect(isOpen).toBe(false);
});
