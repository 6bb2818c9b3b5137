import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OperationInfo } from '../src/contract/api-contract.ts';
import { apiNames } from '../src/contract/api-name.ts';
import { listProfiles } from '../src/contract/list-profiles.ts';
import { loadContract } from '../src/contract/load-contract.ts';
import type { JournalEntry } from '../src/contract/admin.ts';
import { startReference } from './reference/start-reference.ts';
import { startTestPlatform, type RunningTestPlatform } from './testing/running-platform.ts';

// The nodes and the departments: every-operation.test.ts. That no handler lacks an operation, the compiler sees
// (handlers.test.ts); that no operation lacks one, an app says when it is made.
describe.each(listProfiles().map(({ id }) => id))('under %s', (profile) => {
  let platform: RunningTestPlatform;
  beforeAll(async () => {
    platform = await startTestPlatform({ profile });
  });
  afterAll(() => platform.close());

  async function call({ method, path, hasBody }: OperationInfo): Promise<Response> {
    const target = path.replace('{item}', 'environment.rating').replaceAll(/\{\w+\}/g, 'UNKNOWN-0000');
    return fetch(platform.url + target, {
      method,
      ...(hasBody ? { headers: { 'content-type': 'application/json' }, body: '{}' } : {}),
    });
  }

  it('every operation of a platform is one that the reference platform answers', async () => {
    const { operations } = loadContract(profile).api('local-platform');
    for (const operation of operations) {
      const response = await call(operation);
      const text = await response.text();
      // 404 and 405 are what a platform says of paths and methods that it does not have.
      const missing = [404, 405].includes(response.status);
      expect([operation.operationId, missing, text.includes('9999')]).toEqual([
        operation.operationId,
        false,
        false,
      ]);
    }
    expect(operations.length).toBeGreaterThan(20);
    expect(
      (await call({ ...operations[0], method: 'GET', path: '/v1/nothing', hasBody: false } as OperationInfo))
        .status,
    ).toBe(404);
    expect(platform.failures).toEqual([]);
  });
});

it('every webhook of every profile is one that the mocks send and the reference platform takes', async () => {
  const webhooks = listProfiles().flatMap(({ id }) =>
    apiNames.flatMap((api) =>
      loadContract(id)
        .api(api)
        .webhooks.map(({ operationId }) => operationId),
    ),
  );
  const reference = await startReference({ profile: 'national-2021', seed: 'test', companies: 20 });
  try {
    const administer = async (path: string, body?: unknown): Promise<unknown> => {
      const response = await fetch(reference.addresses.admin + path, {
        headers: {
          authorization: `Bearer ${reference.binding.network.adminToken}`,
          'content-type': 'application/json',
        },
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      });
      return response.json();
    };
    await administer('/node-events', { event: { kind: 're-assessment-due', dueOn: '2028-12-31' } });
    const { entries } = (await administer('/journal')) as { entries: readonly JournalEntry[] };
    const taken = entries.filter(({ response }) => response.status === 200).map(({ operation }) => operation);
    expect([...new Set(webhooks)].filter((webhook) => !taken.includes(webhook))).toEqual([]);
    expect(webhooks.length).toBeGreaterThan(0);
  } finally {
    await reference.close();
  }
});
