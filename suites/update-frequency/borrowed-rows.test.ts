import { expect, test } from 'vitest';
import { createWorld } from '../../fixtures/world/index.ts';
import type { RunClock } from '../../src/driver/run-clock.ts';
import { borrowedRows } from './borrowed-rows.ts';

const world = createWorld({ seed: 'borrowed words' });
const jurisdiction = { from: 0, count: 1_500 };
const clock = { now: () => world.startsAt } as RunClock;

test.each(world.items)('%s: rows of companies that the platform has never met', (item) => {
  const rows = borrowedRows({ world, clock, jurisdiction }, item);
  expect(rows.length).toBeGreaterThan(0);
  for (const { uscc } of rows) {
    expect(world.find(String(uscc))).toBeGreaterThanOrEqual(jurisdiction.from + jurisdiction.count);
  }
});
