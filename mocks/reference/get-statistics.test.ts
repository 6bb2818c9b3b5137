import { afterAll, beforeAll, expect, test } from 'vitest';
import { grant, query } from '../testing/platform-requests.ts';
import { startTestPlatform, type RunningTestPlatform } from '../testing/running-platform.ts';

let platform: RunningTestPlatform;

beforeAll(async () => {
  platform = await startTestPlatform();
  const { world } = platform.network.inProcess;
  const bank = await platform.institution();
  for (let index = 0; index < 12; index += 1) {
    await query(bank, 'environment.rating', { uscc: world.company(index).uscc });
  }
  await query(bank, 'administrative.penalty', { uscc: world.company(0).uscc });
  await query(bank, 'tax.arrears', { uscc: world.company(0).uscc });
  const enterprise = await platform.enterprise(world.company(0));
  await grant(enterprise, ['tax.arrears']);
});
afterAll(() => platform.close());

const ask = (month: string) => platform.node('GET', `/v1/node/statistics?month=${month}`);
const hidden = { provided: null, refused: null, enterprises: null };

test('tells nothing of a month that is not over, and then what happened', async () => {
  expect(await ask('2026-01')).toMatchObject({ status: 409, body: { code: '4001' } });
  await platform.moveTo('2026-01-31T23:59:59+08:00');
  expect(await ask('2026-01')).toMatchObject({ status: 409 });
  await platform.moveTo('2026-02-01T00:00:00+08:00');
  const { status, body } = await ask('2026-01');
  expect([status, body]).toMatchObject([
    200,
    { month: '2026-01', minimumGroup: 10, total: { provided: 13, refused: 1, enterprises: 12 } },
  ]);
  const rowOf = (item: string) => (body['byItem'] as { item: string }[]).find((row) => row.item === item);
  expect(rowOf('environment.rating')).toMatchObject({ provided: 12, refused: 0, enterprises: 12 });
  expect(rowOf('administrative.penalty')).toMatchObject(hidden);
  expect(rowOf('tax.arrears')).toMatchObject(hidden);
  expect(rowOf('utility.water')).toMatchObject({ provided: 0, refused: 0, enterprises: 0 });
});

test('does not tell how few enterprises registered or authorised', async () => {
  await platform.moveTo('2026-02-01T00:00:00+08:00');
  expect((await ask('2026-01')).body).toMatchObject({
    licences: { granted: null, revoked: 0 },
    registrations: null,
  });
  expect((await ask('2025-12')).body).toMatchObject({
    total: { provided: 0, refused: 0, enterprises: 0 },
    byDivision: [],
    licences: { granted: 0, revoked: 0 },
    registrations: 0,
  });
});

test('is for the node alone', async () => {
  const bank = await platform.institution();
  expect((await bank('GET', '/v1/node/statistics?month=2025-12')).status).toBe(403);
  expect((await platform.operator('GET', '/v1/node/statistics?month=2025-12')).status).toBe(403);
  expect((await ask('2025-13')).status).toBe(400);
});
