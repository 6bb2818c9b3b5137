import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '../../../mocks/testing/free-port.ts';
import { blocksOf } from './blocks-of.ts';
import { inBash } from './in-bash.ts';

const name = `xinheng-documents-${randomBytes(4).toString('hex')}`;

afterAll(async () => {
  await inBash(`docker rm -fv ${name}`);
});

test('both languages show the same commands and the same program', () => {
  for (const language of ['bash', 'js'])
    expect(blocksOf('docs/network.zh-CN.md', language)).toEqual(blocksOf('docs/network.md', language));
});

test('plain docker run works as it is documented, but for the name and the ports of this machine', async () => {
  const [, documented = ''] = blocksOf('docs/network.md', 'bash');
  const first = await freePort(4);
  const commands = documented
    .replaceAll(/127\.0\.0\.1:880(\d)/g, (_, digit: string) => `127.0.0.1:${first - 1 + Number(digit)}`)
    .replaceAll(/-8804:/g, `-${first + 3}:`)
    .replaceAll('--name xinheng', `--name ${name}`)
    .replaceAll(/docker (stop|rm) xinheng/g, `docker $1 ${name}`);
  expect(commands).toContain(`-p 127.0.0.1:${first}-${first + 3}:8801-8804`);
  const { code, all } = await inBash(commands);
  expect(code, all).toBe(0);
  expect(all).toContain('"status":"ok"');
  expect(all).toContain('"signature":"');
  expect(all).toContain('"profile":"hebei-2022"');
});

test('the program that uses xinheng/testcontainers runs as it is documented', async () => {
  const [program = ''] = blocksOf('docs/network.md', 'js');
  expect(program).toContain('XinhengNetwork');
  writeFileSync(path.join(process.env['XINHENG_CONTEXT'] ?? '', 'documented.mjs'), program);
  const { code, all } = await inBash('node documented.mjs');
  expect(code, all).toBe(0);
});
