import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createProgram } from './program.ts';
import { reportFailure } from './report-failure.ts';
import { writeFolderWhole } from './write-folder-whole.ts';

async function docs(...args: string[]): Promise<{ code: number; out: string; notes: string }> {
  let out = '';
  let notes = '';
  let code = 0;
  const output = {
    out: (text: string) => (out += text),
    note: (text: string) => (notes += text),
    live: false,
  };
  try {
    await createProgram(output, (each) => (code = each)).parseAsync(['docs', ...args], { from: 'user' });
  } catch (error) {
    code = reportFailure(error, output);
  }
  return { code, out, notes };
}

function scratch(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'xinheng-docs-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('writes the pages of one profile, with what they need, and says where to begin', async () => {
  const out = path.join(scratch(), 'new', 'site');
  const { code, out: said } = await docs('--out', out, '--profile', 'langfang-2022', '--json');
  expect(code).toBe(0);
  const { index, profiles, files } = JSON.parse(said) as { index: string; profiles: string[]; files: number };
  expect([index, profiles]).toEqual([path.join(out, 'index.html'), ['langfang-2022']]);
  expect(readFileSync(index, 'utf8')).toContain('langfang-2022');
  expect(readdirSync(out).sort()).toEqual(['index.html', 'langfang-2022', 'scalar']);
  expect(readdirSync(path.join(out, 'langfang-2022')).sort()).toEqual(
    ['data-provider', 'local-platform', 'national-node', 'provincial-node']
      .flatMap((api) => [`${api}.html`, `${api}.json`])
      .concat('list.html', 'list.xlsx')
      .sort(),
  );
  expect(
    readdirSync(out, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()),
  ).toHaveLength(files);
  expect(readFileSync(path.join(out, 'scalar/LICENSES.txt'), 'utf8')).toContain(
    'Copyright (c) 2023-present Scalar',
  );
});

test('writes into a folder that is there and empty', async () => {
  const out = scratch();
  expect(await docs('--out', out, '--profile', 'national-2024')).toEqual({
    code: 0,
    out: `${path.join(out, 'index.html')}\n`,
    notes: '',
  });
  expect(readFileSync(path.join(out, 'national-2024/list.html'), 'utf8')).toContain('未公开');
});

test('refuses a folder that holds something, and leaves it as it is', async () => {
  const out = scratch();
  writeFileSync(path.join(out, 'mine.txt'), 'mine');
  const { code, notes } = await docs('--out', out);
  expect(code).toBe(2);
  expect(notes).toBe(
    `error folder-not-empty: The folder ${out} is not empty, and nothing was written. Empty it, or name another with --out.\n`,
  );
  expect(readdirSync(out)).toEqual(['mine.txt']);
});

test('says which folder it cannot write, where to write instead, and why', async () => {
  const folder = scratch();
  writeFileSync(path.join(folder, 'file'), '');
  for (const out of [path.join(folder, 'file'), path.join(folder, 'file', 'site'), '/proc/site']) {
    const { code, notes } = await docs('--out', out, '--profile', 'langfang-2022');
    expect([out, code]).toEqual([out, 2]);
    expect(notes).toMatch(
      /^error cannot-write: Cannot write .*\. Choose a folder that you may write to with --out\.\n {2}cause: /,
    );
  }
  expect(readdirSync(folder)).toEqual(['file']);
});

test.each([
  [
    ['--profile', 'langfang'],
    'error unknown-profile: There is no profile "langfang". Did you mean "langfang-2022"?',
  ],
  [[], "Required option '--out <folder>' not specified"],
])('refuses %j with 2 and writes nothing', async (args, sentence) => {
  const out = path.join(scratch(), 'site');
  const { code, notes } = await docs(...(args.length === 0 ? [] : ['--out', out]), ...args);
  expect(code).toBe(2);
  expect(notes).toContain(sentence);
  expect(existsSync(out)).toBe(false);
});

test('leaves nothing behind where a page cannot be made', async () => {
  const folder = scratch();
  const out = path.join(folder, 'site');
  mkdirSync(out);
  const good = { path: 'a/one.html', mediaType: 'text/html', content: async () => 'one' };
  const bad = { ...good, path: 'b.html', content: async () => Promise.reject(new Error('no page')) };
  await expect(writeFolderWhole(out, [good, bad])).rejects.toThrow('no page');
  expect(readdirSync(folder)).toEqual(['site']);
  expect(readdirSync(out)).toEqual([]);
});
