import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { explainWriteError } from './explain-write-error.ts';
import { openUnfinishedFile } from './unfinished-file.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const fresh = (): string => path.join(mkdtempSync(path.join(tmpdir(), 'unfinished-')), 'file');
const content = { seed: 'one' };

test('has its name when it is finished, and not before', async () => {
  const file = fresh();
  const unfinished = await openUnfinishedFile(file, { content, resume: false });
  await unfinished.append(bytes('whole'));
  await unfinished.mark(1);
  expect(existsSync(file)).toBe(false);
  await unfinished.finish();
  expect(readFileSync(file, 'utf8')).toBe('whole');
  expect(readdirSync(path.dirname(file))).toEqual(['file']);
});

test('goes on after the last mark', async () => {
  const file = fresh();
  const first = await openUnfinishedFile(file, { content, resume: false });
  await first.append(bytes('one '));
  await first.mark(10);
  await first.append(bytes('half of tw'));
  await first.close();
  const second = await openUnfinishedFile(file, { content, resume: true });
  expect(second.resumedAt).toMatchObject({ next: 10, bytes: 4 });
  await second.append(bytes('two'));
  await second.finish();
  expect(readFileSync(file, 'utf8')).toBe('one two');
});

test.each(['', '{', '[]', '{"content":{"seed":"one"},"next":"x","bytes":1}'])(
  'begins anew where the mark cannot be read: %j',
  async (mark) => {
    const file = fresh();
    writeFileSync(`${file}.unfinished`, 'something');
    writeFileSync(`${file}.unfinished.json`, mark);
    const unfinished = await openUnfinishedFile(file, { content, resume: true });
    expect(unfinished.resumedAt).toBeUndefined();
    await unfinished.append(bytes('new'));
    await unfinished.finish();
    expect(readFileSync(file, 'utf8')).toBe('new');
  },
);

test('does not go on with another content, and leaves it alone', async () => {
  const file = fresh();
  const first = await openUnfinishedFile(file, { content, resume: false });
  await first.append(bytes('one'));
  await first.mark(1);
  await first.close();
  const other = openUnfinishedFile(file, { content: { seed: 'two' }, resume: true });
  await expect(other).rejects.toMatchObject({ code: 'resume-differs' });
  expect(readFileSync(`${file}.unfinished`, 'utf8')).toBe('one');
});

test('says what to do when the disk is full', () => {
  const error = Object.assign(new Error('write'), { code: 'ENOSPC' });
  expect(explainWriteError(error, '/x', { resumable: true })).toMatchObject({
    code: 'disk-full',
    message: 'There is no room left to write /x; nothing half-written stands under that name.',
    remedy:
      'Make room, then run the same command again with --resume: it goes on after the last whole piece.',
  });
});
