import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { inBash } from './in-bash.ts';

/** Whoever makes the image heavier decides it here; the base is not ours. */
const mostMegabytesOverBase = 45;
const prefix = `xinheng-${randomBytes(4).toString('hex')}`;

async function said(command: string): Promise<string> {
  const { code, out, all } = await inBash(command);
  expect(code, all).toBe(0);
  return out;
}

async function run(name: string, flags: string, args = ''): Promise<string> {
  await said(`docker run -d --name ${prefix}-${name} ${flags} xinheng ${args}`);
  return `${prefix}-${name}`;
}

const health = (name: string) => said(`docker inspect -f '{{.State.Health.Status}}' ${name}`);

afterAll(async () => {
  await inBash(
    `docker ps -aq --filter name=${prefix} | xargs -r docker rm -fv; docker volume rm -f ${prefix}`,
  );
});

test('is small', async () => {
  const size = async (image: string) => Number(await said(`docker image inspect -f '{{.Size}}' ${image}`));
  const megabytes = ((await size('xinheng')) - (await size('node:24-bookworm-slim'))) / 1e6;
  console.log(`the image is ${megabytes.toFixed(1)} MB over its base; at most ${mostMegabytesOverBase}`);
  expect(megabytes).toBeLessThan(mostMegabytesOverBase);
});

test('says what it is', async () => {
  const labels: unknown = JSON.parse(await said(`docker image inspect -f '{{json .Config.Labels}}' xinheng`));
  const manifest = path.join(import.meta.dirname, '../../../package.json');
  const { version, license } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
  expect(labels).toMatchObject({
    'org.opencontainers.image.title': 'xinheng',
    'org.opencontainers.image.version': version,
    'org.opencontainers.image.licenses': license,
  });
  expect(await said('docker run --rm xinheng --version')).toBe(version);
});

test('runs as an ordinary user with a root that nobody may write to, turns healthy, and ends with 0 on SIGTERM', async () => {
  const name = await run('plain', '--read-only --cap-drop ALL --security-opt no-new-privileges');
  await expect.poll(() => health(name)).toBe('healthy');
  expect(await said(`docker exec ${name} id -u`)).toBe('1000');
  expect((await inBash(`docker exec ${name} touch /data/file`)).all).toContain('Read-only file system');
  expect(await said(`docker logs ${name} 2>/dev/null`)).toContain('http://');
  await said(`docker kill --signal TERM ${name}`);
  expect(await said(`docker wait ${name}`)).toBe('0');
});

test('keeps its state on a volume', async () => {
  const args = 'mock --store /data/network.db';
  const flags = `--read-only -v ${prefix}:/data -e XINHENG_ADMIN_TOKEN=a-token-of-our-own`;
  const ask = (name: string, method: string, route: string, body = 'undefined') =>
    said(
      `docker exec ${name} node -e "fetch('http://127.0.0.1:8804${route}', { method: '${method}', headers: { authorization: 'Bearer a-token-of-our-own' }, body: ${body} }).then(async (answer) => console.log(answer.status, await answer.text()))"`,
    );
  const first = await run('first', flags, args);
  await expect.poll(() => health(first)).toBe('healthy');
  const now = Date.parse('2026-03-01T09:00:00+08:00');
  expect(await ask(first, 'POST', '/clock', `JSON.stringify({ now: new Date(${now}).toISOString() })`)).toBe(
    '204',
  );
  await said(`docker kill ${first}`);

  const second = await run('second', flags, args);
  await expect.poll(() => health(second)).toBe('healthy');
  expect(await ask(second, 'GET', '/health')).toContain(String(now));
});

test('says in a sentence what it cannot do', async () => {
  const unknown = await inBash('docker run --rm xinheng mock --profile hebei');
  expect(unknown.code).toBe(2);
  expect(unknown.all).toMatch(/error unknown-profile: .+"hebei"/);
  const check = await inBash('docker run --rm xinheng check --reference');
  expect(check.code).toBe(2);
  expect(check.all).toContain('error no-test-runner');
});
