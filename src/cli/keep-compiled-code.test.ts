import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
afterAll(() => rmSync(folder, { recursive: true }));

const program = join(import.meta.dirname, 'main.ts');

function start(environment: Readonly<Record<string, string>>): { status: number | null; stdout: string } {
  return spawnSync(process.execPath, [program, 'mock', '--help'], { env: environment, encoding: 'utf8' });
}

test('keeps compiled code in a folder of the user', () => {
  expect(start({ XDG_CACHE_HOME: folder }).status).toBe(0);
  expect(readdirSync(join(folder, 'xinheng', 'compiled'))).toHaveLength(1);
});

test('keeps it where the environment says, and nowhere else', () => {
  const chosen = join(folder, 'chosen');
  const home = join(folder, 'home');
  expect(start({ NODE_COMPILE_CACHE: chosen, HOME: home }).status).toBe(0);
  expect([existsSync(chosen), existsSync(home)]).toEqual([true, false]);
});

test('starts all the same where nothing can be kept', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const { status, stdout } = start({ XDG_CACHE_HOME: file });
  expect([status, stdout.includes('mock')]).toEqual([0, true]);
});
