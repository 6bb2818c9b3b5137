import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { expect, it, vi } from 'vitest';
import { createWorld } from '../../../fixtures/world/index.ts';
import { parseTime } from '../../engine/shanghai-time.ts';
import type { Content } from '../../generate/unfinished-file.ts';
import { contentOfPlan } from '../../generate/write-pieces.ts';
import { readPlan, type GenerateOptions } from '../generate/read-plan.ts';
import { toolVersion } from '../tool-version.ts';
import { generateCommand } from './generate.ts';

interface Outcome {
  readonly bytes: Buffer;
  readonly notes: string;
  readonly code: number | undefined;
}

async function run(args: readonly string[], { live = false, closesAfter = Infinity } = {}): Promise<Outcome> {
  const chunks: Buffer[] = [];
  let notes = '';
  let code: number | undefined;
  const stdout = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (chunks.length >= closesAfter) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
        return;
      }
      // Whoever writes may use the bytes again when they are taken.
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  stdout.on('error', () => undefined);
  const output = { out: () => undefined, note: (text: string) => (notes += text), live };
  const command = generateCommand(output, (value) => (code = value), stdout).exitOverride();
  await command.parseAsync([...args], { from: 'user' });
  return { bytes: Buffer.concat(chunks), notes, code };
}

const basePlan: GenerateOptions = {
  format: 'ndjson',
  from: '0',
  items: ['base'],
  profile: 'national-2021',
  seed: 'xinheng',
  events: 'none',
  workers: '1',
  header: true,
  lang: 'zh',
};

const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);
const folder = (): string => mkdtempSync(path.join(tmpdir(), 'generate-'));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A range in pieces, one after the other. */
async function inPieces(count: number, pieces: number, args: readonly string[]): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let piece = 0; piece < pieces; piece++) {
    const from = Math.floor((count * piece) / pieces);
    const to = Math.floor((count * (piece + 1)) / pieces);
    const later = args.includes('csv') && piece > 0 ? ['--no-header'] : [];
    const range = ['--from', String(from), '--count', String(to - from)];
    parts.push((await run([...args, ...range, ...later])).bytes);
  }
  return Buffer.concat(parts);
}

it.each([
  { count: 20_000, args: ['--format', 'ndjson'] },
  { count: 4_000, args: ['--format', 'csv'] },
  { count: 400, args: ['--items', 'all'] },
  { count: 2_000, args: ['--format', 'csv', '--items', 'administrative.penalty'] },
  { count: 8_000, args: ['--format', 'batch', '--items', 'administrative.penalty'] },
  { count: 1_500, args: ['--events', 'all', '--at', '2026-06-30'] },
  {
    count: 800,
    args: ['--events', 'all', '--at', '2026-06-30', '--format', 'csv', '--items', 'registration.basic'],
  },
])('says the same in one piece, in eight, and by three threads: $args', async ({ count, args }) => {
  const whole = await run([...args, '--count', String(count)]);
  expect(whole.bytes.length).toBeGreaterThan(10_000);
  expect(whole.notes).toBe('');
  expect(whole.code).toBe(0);
  expect(sha256(await inPieces(count, 8, args))).toBe(sha256(whole.bytes));
  const threaded = await run([...args, '--count', String(count), '--workers', '3']);
  expect(sha256(threaded.bytes)).toBe(sha256(whole.bytes));
});

it('writes the world as the chosen events leave it by the time', async () => {
  const args = ['--items', 'administrative.penalty,tax.arrears', '--count', '600', '--at', '2026-12-01'];
  const rowsBy = async (events: string) => (await run([...args, '--events', events])).bytes.toString();
  const [none, stories, all] = [await rowsBy('none'), await rowsBy('scenarios'), await rowsBy('all')];
  expect((await run(args)).bytes.toString()).toBe(none);
  const world = createWorld({ seed: 'xinheng', events: 'all' });
  const at = parseTime('2026-12-01');
  const told = Array.from({ length: 600 }, (_, index) =>
    ['administrative.penalty', 'tax.arrears'].flatMap((item) => world.records(item, index, at)),
  ).flat();
  const ids = all
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { recordId: string }).recordId);
  expect(ids).toEqual(told.map(({ recordId }) => recordId));
  expect(new Set([none, stories, all]).size).toBe(3);
});

it('goes on with what it left unfinished for the same events alone', async () => {
  const file = path.join(folder(), 'rows.ndjson');
  const args = ['--count', '300', '--out', file, '--at', '2026-06-30'];
  await run([...args, '--events', 'all']);
  const whole = readFileSync(file);
  const plan = readPlan({ ...basePlan, count: '300', at: '2026-06-30', events: 'all' });
  const lines = whole.toString().split('\n');
  const part = Buffer.from(`${lines.slice(0, 100).join('\n')}\n`);
  const leave = (): void => {
    writeFileSync(`${file}.unfinished`, part);
    const mark = { content: contentOfPlan(plan, toolVersion()), next: 100, bytes: part.length };
    writeFileSync(`${file}.unfinished.json`, JSON.stringify(mark));
  };
  leave();
  expect((await run([...args, '--events', 'all', '--resume'])).notes).toContain('100');
  expect(readFileSync(file).equals(whole)).toBe(true);
  leave();
  await expect(run([...args, '--resume'])).rejects.toMatchObject({
    code: 'resume-differs',
    message: matching(/events.*differ/),
  });
});

it('writes base records in twenty fields, as JSON', async () => {
  const { bytes } = await run(['--from', '500', '--count', '3', '--seed', 'other']);
  const records = bytes
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(records.map(({ index }) => index)).toEqual([500, 501, 502]);
  expect(Object.keys(records[0] ?? {})).toHaveLength(20);
});

it('writes rows with item, company and identity, in the fields that the profile lists', async () => {
  const args = ['--count', '30', '--items', 'tax.arrears', 'utility.water', '--profile', 'langfang-2022'];
  const lines = (await run(args)).bytes.toString().trimEnd().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows.length).toBeGreaterThan(30);
  for (const row of rows) expect(Object.keys(row)).toEqual(['item', 'uscc', 'recordId', 'record']);
  const commas = ['--count', '30', '--items', 'tax.arrears,utility.water', '--profile', 'langfang-2022'];
  expect((await run(commas)).bytes.toString()).toBe(`${lines.join('\n')}\n`);
});

it('begins a table with mark and column names, Chinese or English', async () => {
  const chinese = (await run(['--count', '2', '--format', 'csv'])).bytes.toString();
  expect(chinese).toMatch(/^\uFEFF序号,统一社会信用代码,企业名称,/);
  expect(chinese.split('\r\n')).toHaveLength(4);
  const english = await run(['--count', '2', '--format', 'csv', '--lang', 'en', '--items', 'tax.arrears']);
  expect(english.bytes.toString()).toMatch(/^\uFEFFitem,uscc,recordId,enterpriseName,inArrears,/);
  const bare = (await run(['--count', '2', '--format', 'csv', '--no-header'])).bytes.toString();
  expect(chinese.endsWith(bare)).toBe(true);
  expect(bare).toMatch(/^0,9/);
});

it('writes a file that is there when it is whole, and nothing beside it', async () => {
  const file = path.join(folder(), 'new', 'companies.ndjson');
  const { notes, bytes } = await run(['--count', '6000', '--out', file, '--workers', '2']);
  expect([notes, bytes.length]).toEqual([`${file}\n`, 0]);
  expect(readdirSync(path.dirname(file))).toEqual(['companies.ndjson']);
  expect(sha256(readFileSync(file))).toBe(sha256((await run(['--count', '6000'])).bytes));
});

it('writes the same workbook every time, with a sheet for each item', async () => {
  const [one, other] = ['one.xlsx', 'other.xlsx'].map((name) => path.join(folder(), name));
  const args = ['--count', '50', '--format', 'xlsx', '--items', 'registration.basic', 'tax.arrears'];
  await run([...args, '--out', one ?? '']);
  await run([...args, '--out', other ?? '']);
  expect(
    readFileSync(one ?? '')
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  expect(sha256(readFileSync(one ?? ''))).toBe(sha256(readFileSync(other ?? '')));
});

it('tells progress on a terminal and nowhere else', async () => {
  const args = ['--items', 'all', '--count', '1200'];
  expect((await run(args)).notes).toBe('');
  // However fast the machine is, each look at the clock finds another second gone.
  let seconds = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (seconds += 1) * 1_000);
  try {
    expect((await run(args, { live: true })).notes).toMatch(
      /\r\u001B\[2K\d+\/1200 家企业，[\d.]+ MB {2}\d+\/s/,
    );
  } finally {
    clock.mockRestore();
  }
});

it('stops quietly when its reader has read enough', async () => {
  const { bytes, notes, code } = await run(['--count', '100000'], { closesAfter: 2 });
  expect([notes, code]).toEqual(['', 0]);
  expect(bytes.toString().split('\n').length).toBeLessThan(20_000);
});

it.each([
  ['--count 5 --format ndjsn', 'unknown-format', /Did you mean "ndjson"/],
  ['--count 5 --items tax.arrear', 'unknown-item', /Did you mean "tax.arrears"/],
  ['--count 5 --items ip.patents --profile langfang-2022', 'item-not-in-profile', /list items --profile/],
  ['--count 5 --profile hebie', 'unknown-profile', /Did you mean "hebei-2022"/],
  ['--count 5 --items base all', 'items-mixed', /Use --items base/],
  ['--count 1 --from 200000000', 'range-beyond-population', /Begin below/],
  ['--count 6 --from 199999995', 'range-beyond-population', /at most --count 5 /],
  ['--count five', 'bad-number', /in digits/],
  ['--count 5 --from -1', 'bad-number', /in digits/],
  ['--count 0', 'bad-number', /in digits/],
  ['--count 5 --workers 65', 'bad-number', /at most 64/],
  ['--from 5', 'count-missing', /--count 1000/],
  ['--count 5 --at yesterday', 'bad-time', /YYYY-MM-DD/],
  ['--count 5 --at 2020-01-01', 'before-the-world', /2026-01-12/],
  ['--count 5 --format batch', 'batch-needs-one-item', /--items administrative.penalty/],
  ['--count 5 --format batch --items all', 'batch-needs-one-item', /--items administrative.penalty/],
  ['--count 5 --format batch --items tax.arrears', 'item-not-aggregated', /list items/],
  ['--count 5 --format xlsx', 'xlsx-needs-out', /--out/],
  ['--count 5 --format xlsx --out x --resume', 'resume-needs-lines', /Leave --resume out/],
  ['--count 5 --resume', 'resume-needs-out', /--out/],
  ['--count 5 --no-header', 'no-header-needs-csv', /--format csv/],
  ['--count 300000 --format xlsx --out x', 'workbook-too-large', /csv or ndjson/],
])('refuses %s: %s', async (line, code, remedy) => {
  await expect(run(line.split(' '))).rejects.toMatchObject({ code, remedy: matching(remedy) });
});

it.each([
  ['/dev/full', 'not-a-file'],
  [tmpdir(), 'not-a-file'],
  ['/proc/nowhere/at/all', 'cannot-write'],
  [path.join(import.meta.filename, 'below'), 'cannot-write'],
])('does not write to %s: %s', async (file, code) => {
  const [folderBefore] = existsSync(file) ? [statSync(file).mode] : [];
  await expect(run(['--count', '5', '--out', file])).rejects.toMatchObject({ code });
  if (folderBefore !== undefined) expect(statSync(file).mode).toBe(folderBefore);
});

it('goes on after the last whole piece, cuts off what came after it, and gives the same bytes', async () => {
  const file = path.join(folder(), 'companies.csv');
  const args = ['--count', '9000', '--format', 'csv'];
  const whole = (await run(args)).bytes;
  // As a run leaves it that was killed in its second piece.
  const next = 4_096;
  const there = (await run(['--count', String(next), '--format', 'csv'])).bytes;
  const content = contentOf(9_000);
  writeFileSync(`${file}.unfinished`, Buffer.concat([there, Buffer.from('4096,9148')]));
  writeFileSync(`${file}.unfinished.json`, JSON.stringify({ content, next, bytes: there.length }));
  const { notes } = await run([...args, '--out', file, '--resume', '--workers', '2']);
  expect(notes).toContain('自序号 4096 续写');
  expect(sha256(readFileSync(file))).toBe(sha256(whole));
  expect(readdirSync(path.dirname(file))).toEqual(['companies.csv']);

  writeFileSync(`${file}.unfinished`, there);
  writeFileSync(`${file}.unfinished.json`, JSON.stringify({ content, next, bytes: there.length }));
  await expect(run([...args, '--out', file, '--resume', '--seed', 'other'])).rejects.toMatchObject({
    code: 'resume-differs',
    message: matching(/seed.*differ/),
  });

  writeFileSync(`${file}.unfinished`, there.subarray(0, 100));
  const anew = await run([...args, '--out', file, '--resume']);
  expect(anew.notes).toContain('从头写起');
  expect(sha256(readFileSync(file))).toBe(sha256(whole));
});

/** What a run to a file notes of its content. */
function contentOf(count: number): Content {
  const plan = readPlan({ ...basePlan, format: 'csv', count: String(count) });
  return contentOfPlan(plan, toolVersion());
}
