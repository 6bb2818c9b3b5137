import { expect, it } from 'vitest';
import { callDepartment } from '../testing/department-caller.ts';
import { createTestNetwork } from '../testing/test-network.ts';

const rating = '/v1/items/environment.rating/changes';

it('refuses who looks for changes again and again, and lets him look a minute later', async () => {
  const network = createTestNetwork();
  const { feedPollsPerMinute } = network.contract.profile.settings;
  const look = (target = `${rating}?limit=500`) => callDepartment(network, target);
  for (let time = 0; time < feedPollsPerMinute.value; time += 1) {
    expect(await look()).toMatchObject({ status: 200, body: { more: false } });
    network.control.moveTo(network.clock.now() + 1_000);
  }
  expect(await look()).toMatchObject({
    status: 429,
    headers: { 'retry-after': String(60 - feedPollsPerMinute.value) },
    body: { code: '4003' },
  });
  expect((await look('/v1/items/administrative.penalty/changes')).status).toBe(200);
  network.control.moveTo(network.clock.now() + 60_000);
  expect((await look()).status).toBe(200);
});

it('counts no page that has another behind it', async () => {
  const network = createTestNetwork();
  for (let time = 0; time < 40; time += 1) {
    expect((await callDepartment(network, `${rating}?limit=1`)).status).toBe(200);
  }
});
