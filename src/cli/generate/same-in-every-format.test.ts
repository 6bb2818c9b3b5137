import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createTestNetwork } from '../../../mocks/testing/test-network.ts';
import { createEncoder } from '../../generate/create-encoder.ts';
import type { GenerateFormat, GeneratePlan } from '../../generate/generate-plan.ts';
import { writeWorkbook } from '../../generate/write-workbook.ts';

/* What is written of a company in any format is what the mock network’s world says of it. */

const item = 'registration.basic';
const count = 60;
const network = createTestNetwork({ companies: count });
const at = network.clock.now();
const records = Array.from({ length: count }, (_, index) =>
  network.world.records(item, index, at).map(({ record }) => record),
).flat();

const planOf = (format: GenerateFormat): GeneratePlan => ({
  ...({ format, seed: 'test', profile: 'national-2021', events: 'none', items: [item], at } as const),
  ...({ from: 0, count, lang: 'en', header: true } as const),
});
const linesOf = (format: GenerateFormat): readonly string[] =>
  new TextDecoder()
    .decode(createEncoder(planOf(format)).encode(0, count))
    .split(/\r?\n/)
    .filter((line) => line !== '');

test('ndjson has the records', () => {
  const written = linesOf('ndjson').map((line) => (JSON.parse(line) as { record: unknown }).record);
  expect(written).toEqual(records);
});

test('batches have the records', () => {
  const written = linesOf('batch').flatMap((line) =>
    (JSON.parse(line) as { rows: { record: unknown }[] }).rows.map(({ record }) => record),
  );
  expect(written).toEqual(records);
});

const valuesOf = (record: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.values(record).map(String).toSorted();

test('csv has the values of the records', () => {
  const written = linesOf('csv').map((line) => line.split(',').slice(1));
  for (const [place, record] of records.entries())
    expect(written[place]).toEqual(expect.arrayContaining([...valuesOf(record)]));
});

/** A file of an archive as text: found by the archive’s directory. */
function entryOf(archive: Buffer, wanted: RegExp): string {
  let place = archive.indexOf(Buffer.from('PK\u0001\u0002'));
  while (place >= 0 && archive.readUInt32LE(place) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(place + offset));
    const length = name ?? 0;
    if (wanted.test(archive.toString('utf8', place + 46, place + 46 + length))) {
      const local = archive.readUInt32LE(place + 42);
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const bytes = archive.subarray(start, start + archive.readUInt32LE(place + 20));
      return (archive.readUInt16LE(place + 10) === 0 ? bytes : inflateRawSync(bytes)).toString('utf8');
    }
    place += 46 + length + (extra ?? 0) + (comment ?? 0);
  }
  throw new RangeError('The archive has no such file.');
}

test('a workbook has the values of the records', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'formats-')), 'companies.xlsx');
  await writeWorkbook(file, planOf('xlsx'));
  const archive = readFileSync(file);
  const text = entryOf(archive, /sharedStrings\.xml$/) + entryOf(archive, /sheet1\.xml$/);
  for (const record of records)
    for (const value of valuesOf(record)) expect(text.includes(`>${value}<`), value).toBe(true);
});
