import { afterAll, beforeAll, expect, test } from 'vitest';
import { scenarios } from '../../fixtures/world/index.ts';
import { query } from '../testing/platform-requests.ts';
import { startTestPlatform, type RunningTestPlatform } from '../testing/running-platform.ts';

/* The reference platform in a world in which things happen: after every job it says what the world says. */

const penalty = 'administrative.penalty';
const companies = 60;
let platform: RunningTestPlatform;

beforeAll(async () => {
  platform = await startTestPlatform({ companies, events: 'all' });
});
afterAll(() => platform.close());

const companyOf = (id: string) =>
  platform.network.inProcess.world.company(scenarios.findIndex((scenario) => scenario.id === id));

async function advanceTo(end: string): Promise<void> {
  const { clock } = platform.network.inProcess;
  const last = Date.parse(end);
  while (clock.now() < last) {
    await platform.moveTo(new Date(Math.min(last, clock.now() + 86_400_000)).toISOString());
  }
}

/** What it answers about the penalties of every company, and what the world says. */
async function compare(): Promise<void> {
  const { world, clock } = platform.network.inProcess;
  const bank = await platform.institution();
  for (let index = 0; index < companies; index++) {
    const { uscc } = world.company(index);
    for (const item of [penalty, 'environment.rating']) {
      const { body } = await query(bank, item, { uscc });
      const said = body['records'] as readonly Record<string, unknown>[];
      const rows = world.records(item, index, clock.now());
      expect(said.length, `${item} of ${String(index)}`).toBe(rows.length);
      const field = item === penalty ? 'decidedOn' : 'ratingScore';
      expect(said.map((row) => row[field]).toSorted()).toEqual(
        rows.map(({ record }) => record[field]).toSorted(),
      );
    }
  }
}

test('after Spring Festival it has what was decided the day before it, and marks what is contested', async () => {
  await advanceTo('2026-02-17T09:00:00+08:00');
  await compare();
  const bank = await platform.institution();
  const decided = await query(bank, penalty, companyOf('penalised-before-spring-festival'));
  expect(decided.body).toMatchObject({ records: [{ decidedOn: '2026-02-16' }] });
  const contested = await query(bank, penalty, companyOf('objection-upheld'));
  expect(contested.body).toMatchObject({ contested: [0] });
});

test('at the end of March what was repaired is gone, what was corrected is right, and no job has failed', async () => {
  await advanceTo('2026-03-31T09:00:00+08:00');
  await compare();
  const bank = await platform.institution();
  expect((await query(bank, penalty, companyOf('repaired-in-march'))).body).toMatchObject({ total: 0 });
  const upheld = (await query(bank, penalty, companyOf('objection-upheld'))).body;
  expect(upheld).toMatchObject({ records: [{ fineAmount: 2_000 }] });
  expect(upheld).not.toHaveProperty('contested');
  expect((await query(bank, penalty, companyOf('objection-rejected'))).body).not.toHaveProperty('contested');
  expect(platform.failures).toEqual([]);
});
