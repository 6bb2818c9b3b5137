import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { xinhengNetwork } from 'xinheng/msw';
import { nodeStatus } from './node-status.ts';

const network = xinhengNetwork({ profile: 'hebei-2022' });
const server = setupServer(...network.handlers);
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(async () => {
  server.close();
  await network.close();
});

test('shows the time of the node', async () => {
  await network.control.moveTo(Date.parse('2026-02-01T08:00:00+08:00'));
  expect(await nodeStatus(network.addresses.provincialNode)).toEqual({
    connected: true,
    since: '2026-02-01 08:00:00',
  });
});

test('asks the node once for each look at the page', async () => {
  const before = await network.control.mark();
  await nodeStatus(network.addresses.provincialNode);
  const received = await network.control.received({ since: before });
  expect(received.map(({ member, operation }) => [member, operation])).toEqual([
    ['provincial-node', 'getStatus'],
  ]);
});

test('is not connected to what is no node', async () => {
  expect(await nodeStatus(`${network.addresses.provincialNode}/nowhere`)).toEqual({ connected: false });
});
