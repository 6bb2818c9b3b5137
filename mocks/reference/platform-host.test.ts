import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { openPlatformHost, type PlatformHost } from './platform-host.ts';
import { startReference } from './start-reference.ts';

const opened: PlatformHost[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((host) => host.close()));
});

function open(): PlatformHost {
  const host = openPlatformHost();
  opened.push(host);
  return host;
}

/** Starts a reference platform in the host and asks it one thing. */
async function statusOf(host: PlatformHost, fault?: string): Promise<{ status: number; pid: number }> {
  let pid = 0;
  const reference = await startReference({
    profile: 'national-2021',
    seed: 'host',
    companies: 20,
    ...(fault === undefined ? {} : { fault }),
    async spawn(environment, twin) {
      const platform = await host.start(environment, twin);
      pid = platform.process.pid ?? 0;
      return platform;
    },
  });
  const url = `${reference.binding.platform.baseUrl}/v1/institutions/%E0%A4%A/token`;
  const { status } = await fetch(url, { method: 'POST', body: '{}' });
  await reference.close();
  await expect(fetch(url)).rejects.toThrow();
  return { status, pid };
}

test('one process holds platforms one after the other, and what was wrong with one is gone with it', async () => {
  const host = open();
  const honest = await statusOf(host);
  const broken = await statusOf(host, 'fails-on-broken-percent-encoding');
  const again = await statusOf(host);
  expect(broken.status).toBe(500);
  expect(honest.status).toBeLessThan(500);
  expect(again).toEqual(honest);
  expect(new Set([honest.pid, broken.pid]).size).toBe(1);
});

test('what was warmed before is the process that the first platform runs in', async () => {
  const host = open();
  host.warm();
  host.warm();
  const first = await statusOf(host);
  host.warm();
  expect((await statusOf(host)).pid).toBe(first.pid);
});

test('a platform that cannot start says why, and the host takes the next', async () => {
  const host = open();
  await expect(host.start({ PLATFORM_NODE_URL: 'nowhere' })).rejects.toMatchObject({
    code: 'reference-platform-did-not-start',
    message: expect.stringContaining('PLATFORM_') as string,
  });
  expect((await statusOf(host)).status).toBeLessThan(500);
});

test('where its process was killed, the next platform gets a new one', async () => {
  const host = open();
  const { pid } = await statusOf(host);
  const reference = await startReference({
    profile: 'national-2021',
    seed: 'host',
    companies: 20,
    async spawn(environment, twin) {
      const platform = await host.start(environment, twin);
      platform.process.kill('SIGKILL');
      await once(platform.process, 'exit');
      return platform;
    },
  });
  await reference.close();
  expect((await statusOf(host)).pid).not.toBe(pid);
});
