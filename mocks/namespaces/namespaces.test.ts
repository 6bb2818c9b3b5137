import { afterAll, describe, expect, it } from 'vitest';
import type { JournalEntry, NetworkNamespace } from '../../src/contract/admin.ts';
import { startNetwork } from '../network.ts';
import { callDepartment } from '../testing/department-caller.ts';
import { PlatformCaller } from '../testing/platform-caller.ts';
import { createTestNetwork } from '../testing/test-network.ts';

const network = await startNetwork({ profile: 'national-2021', seed: 'test', companies: 20 });
afterAll(() => network.close());

async function administer(method: string, path: string, body?: unknown) {
  const response = await fetch(network.addresses.admin + path, {
    method,
    headers: { authorization: `Bearer ${network.adminToken}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
}

const urls = (path: string) => `${network.addresses.provincialNode}${path}/api/status`;

describe('namespaces on sockets', () => {
  it('let parallel tests not meet: each has its own clock, journal, rules and admissions', async () => {
    const day = async (seed: string, place: number) => {
      const made = await administer('POST', '/namespaces', { seed, companies: 10 });
      const { paths } = made.body as NetworkNamespace;
      const now = `2026-02-0${place}T09:00:00+08:00`;
      expect(await administer('POST', `${paths.admin}/clock`, { now })).toMatchObject({ status: 204 });
      const rule = { id: 'down', member: 'provincial-node', operation: 'getStatus', action: 'unavailable' };
      if (place === 1) await administer('POST', `${paths.admin}/rules`, { rules: [rule] });
      for (let call = 0; call < 5; call += 1) {
        const response = await fetch(urls(paths.members));
        expect(response.status).toBe(place === 1 ? 503 : 200);
        const status = (await response.json()) as { time?: string };
        if (place !== 1) expect(status.time).toBe(`2026-02-0${place} 09:00:00`);
      }
      const { body } = await administer('GET', `${paths.admin}/journal`);
      const { entries } = body as { entries: JournalEntry[] };
      expect(entries.map(({ request }) => request.url)).toEqual(Array(5).fill(`${paths.members}/api/status`));
      expect(await administer('GET', `${paths.admin}/state`)).toMatchObject({ body: { seed } });
    };
    await Promise.all([1, 2, 3, 4].map((place) => day(`seed ${place}`, place)));
    expect(await administer('GET', '/state')).toMatchObject({ body: { seed: 'test', journalLength: 0 } });
  });

  it('are deleted, after which there is nothing at their addresses', async () => {
    await administer('POST', '/namespaces', { id: 'gone' });
    expect((await fetch(urls('/ns/gone'))).status).toBe(200);
    expect(await administer('DELETE', '/namespaces/gone')).toMatchObject({ status: 204 });
    expect(await administer('DELETE', '/namespaces/gone')).toMatchObject({ status: 404 });
    expect((await administer('GET', '/namespaces/gone/state')).status).toBe(404);
    const response = await fetch(urls('/ns/gone'));
    expect([response.status, await response.json()]).toEqual([
      404,
      expect.objectContaining({ code: '3005', message: 'There is no namespace "gone".' }),
    ]);
  });

  it('are refused where they are wrong', async () => {
    await administer('POST', '/namespaces', { id: 'taken' });
    const bad = [
      [{ id: 'taken' }, 409, 'There is a namespace "taken" already.'],
      [{ id: 'A/b' }, 400, '"A/b" cannot name a namespace.'],
      [{ profile: 'atlantis' }, 400, expect.stringContaining('no such profile') as unknown],
      [{ companies: 0 }, 400, '"companies" must be >= 1.'],
      [{ seeds: 'x' }, 400, 'The body has no member "seeds".'],
    ] as const;
    for (const [options, status, message] of bad) {
      const refused = await administer('POST', '/namespaces', options);
      expect(refused).toMatchObject({ status, body: { message, remedy: expect.any(String) as unknown } });
    }
    const nested = await administer('POST', '/namespaces/taken/namespaces', {});
    expect(nested).toMatchObject({ status: 404, body: { message: 'A namespace holds no others.' } });
  });
});

describe('namespaces in process', () => {
  it('verify signatures over the target as it was sent, their prefix included', async () => {
    const around = createTestNetwork();
    const { network: inner } = await around.namespaces.create({ id: 'one', seed: 'another' });
    const through = { ...inner, apps: around.apps };
    const item = 'environment.rating';
    expect(await callDepartment(through, `/ns/one/v1/items/${item}/changes`)).toMatchObject({ status: 200 });
    expect(await callDepartment(through, `/v1/items/${item}/changes`)).toMatchObject({ status: 401 });
    const [entry] = inner.control.journal.entries();
    expect(entry).toMatchObject({ operation: 'listChanges', item });
  });

  it('know no platform of each other, and outlive a reset around them', async () => {
    const around = createTestNetwork();
    const { network: one } = await around.namespaces.create({ id: 'one' });
    const { network: other } = await around.namespaces.create({ id: 'other' });
    await new PlatformCaller(one).admit();
    expect(one.control.state().admissions).toHaveLength(1);
    expect(other.control.state().admissions).toEqual([]);
    around.control.reset();
    expect((await around.namespaces.list()).map(({ id }) => id)).toEqual(['one', 'other']);
    expect((await around.namespaces.find('one'))?.control.state().admissions).toHaveLength(1);
  });

  it('are bounded: one that is long unused makes room, one in use does not', async () => {
    let now = 0;
    const around = createTestNetwork({ namespaces: { most: 2, idleMs: 1_000, realTime: () => now } });
    await around.namespaces.create({ id: 'a' });
    await around.namespaces.create({ id: 'b' });
    await expect(around.namespaces.create({ id: 'c' })).rejects.toThrow('There are 2 namespaces');
    now = 1_000;
    await around.namespaces.find('b');
    await around.namespaces.create({ id: 'c' });
    expect((await around.namespaces.list()).map(({ id }) => id)).toEqual(['b', 'c']);
  });
});
