import { afterAll, expect, it } from 'vitest';
import { startReference } from './start-reference.ts';

const reference = await startReference({ profile: 'national-2021', seed: 'test', companies: 20 });
afterAll(() => reference.close());

const { adminToken } = reference.binding.network;

async function administer(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${reference.addresses.admin}${path}`, {
    method,
    headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
}

it('an event of the node reaches the reference platform, which takes it for its own', async () => {
  await administer('POST', '/node-events', { event: { kind: 're-assessment-due', dueOn: '2028-12-31' } });
  expect(await administer('GET', '/node-events')).toMatchObject({
    sent: [{ state: 'delivered', attempts: 1, met: '200', event: { dueOn: '2028-12-31' } }],
  });
  const health = await fetch(`${reference.binding.platform.baseUrl}/v1/health`);
  expect(await health.json()).toMatchObject({ 'x-reassessment-due-on': '2028-12-31' });
  expect(await administer('GET', '/journal?operation=deliverEvent')).toMatchObject({
    entries: [{ member: 'provincial-node', response: { status: 200 }, violations: [] }],
  });
});
