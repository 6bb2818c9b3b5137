import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { changedFiles, writeFiles } from './compare-files.ts';

it('names what changed, is missing or is no longer wanted, and then writes just that', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'generated-'));
  mkdirSync(path.join(folder, 'old'));
  writeFileSync(path.join(folder, 'same'), '1');
  writeFileSync(path.join(folder, 'changed'), '1');
  writeFileSync(path.join(folder, 'old/gone'), '1');
  const before = statSync(path.join(folder, 'same')).mtimeMs;
  const planned = new Map([
    ['same', '1'],
    ['changed', '2'],
    ['new/deep', '3'],
  ]);
  const changed = await changedFiles(folder, planned);
  expect(changed).toEqual(['changed', 'new/deep', 'old/gone']);
  expect(readFileSync(path.join(folder, 'changed'), 'utf8')).toBe('1');

  await writeFiles(folder, { planned, changed });
  expect(await changedFiles(folder, planned)).toEqual([]);
  expect(statSync(path.join(folder, 'same')).mtimeMs).toBe(before);
});

it('takes a folder that does not exist for an empty one', async () => {
  expect(await changedFiles(path.join(tmpdir(), 'no-such-folder'), new Map([['a', '1']]))).toEqual(['a']);
});
