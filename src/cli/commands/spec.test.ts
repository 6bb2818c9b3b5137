import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { apiNames } from '../../contract/api-name.ts';
import { loadContract } from '../../contract/load-contract.ts';
import { specCommand } from './spec.ts';

async function run(...args: readonly string[]): Promise<{ out: string; notes: string }> {
  let out = '';
  let notes = '';
  const output = {
    out: (text: string) => (out += text),
    note: (text: string) => (notes += text),
    live: false,
  };
  await specCommand(output).exitOverride().parseAsync(args, { from: 'user' });
  return { out, notes };
}

const effective = (profile: string, api: (typeof apiNames)[number]) => {
  const { 'x-generated': _notice, ...document } = loadContract(profile).api(api).document;
  return document;
};

it('prints what platforms have to offer, as YAML, unless told otherwise', async () => {
  const { out, notes } = await run('--profile', 'hebei-2022');
  expect(out).toMatch(/^openapi: 3\.1\.0\n/);
  expect(parse(out)).toEqual(effective('hebei-2022', 'local-platform'));
  expect(notes).toBe('');
});

it('prints one JSON document of any interface', async () => {
  const { out } = await run('--profile', 'heihe-2022', '--api', 'provincial-node', '--format', 'json');
  expect(JSON.parse(out)).toEqual(effective('heihe-2022', 'provincial-node'));
});

it('writes every interface into a folder, and says where', async () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'spec-')), 'new');
  const { out, notes } = await run('--profile', 'langfang-2022', '--out', folder);
  expect(out).toBe('');
  expect(readdirSync(folder).sort()).toEqual(apiNames.map((api) => `${api}.yaml`).sort());
  for (const api of apiNames) {
    const file = path.join(folder, `${api}.yaml`);
    expect(notes).toContain(`${file}\n`);
    expect(parse(readFileSync(file, 'utf8'))).toEqual(effective('langfang-2022', api));
  }
});
