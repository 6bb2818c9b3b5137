import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listProfiles } from '../contract/list-profiles.ts';
import { sharingTable } from './sharing-table.ts';
import { renderWorkbook } from './sharing-workbook.ts';

/** The files of a ZIP archive as text, read from its central directory. */
function unzip(archive: Buffer): ReadonlyMap<string, string> {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, nameLength] = [
      archive.readUInt16LE(at + 10),
      archive.readUInt32LE(at + 20),
      archive.readUInt16LE(at + 28),
    ];
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(start, start + size);
    files.set(name, (method === 0 ? data : inflateRawSync(data)).toString('utf8'));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

const profiles = listProfiles().map((profile) => [profile.id, profile] as const);

test.each(profiles)(
  'writes %s with title, note, heads, merged cells and every field',
  async (_id, profile) => {
    const files = unzip(await renderWorkbook(profile));
    const text = files.get('xl/sharedStrings.xml') ?? '';
    const list = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(text).toContain(`信用信息共享清单：${profile.title.zh}`);
    expect(text).toContain('不是官方文本');
    for (const head of [
      '序号',
      '信息种类',
      '信息项',
      '共享内容',
      '共享方式',
      '更新频率',
      '责任单位',
      '完成时间',
    ]) {
      expect(text).toContain(`>${head}<`);
    }
    const rows = sharingTable(profile);
    expect(list.match(/<row /g)).toHaveLength(rows.length + 3);
    const merged = [...list.matchAll(/<mergeCell ref="(\w+):(\w+)"/g)].map(
      ([, from, to]) => `${from ?? ''}:${to ?? ''}`,
    );
    const spans = rows.flatMap(({ category, name }, index) => [
      ...(category.span > 1
        ? ([
            ['A', index, category.span],
            ['B', index, category.span],
          ] as const)
        : []),
      ...(name.span > 1 ? ([['C', index, name.span]] as const) : []),
    ]);
    expect(new Set(merged)).toEqual(
      new Set([
        'A1:H1',
        'A2:H2',
        ...spans.map(([column, index, span]) => `${column}${index + 4}:${column}${index + 3 + span}`),
      ]),
    );
    expect(list).toMatch(/<cols>.*<\/cols>/s);
    expect(list).toContain('orientation="landscape"');
    expect(list).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(list).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/);
    expect(files.get('xl/workbook.xml')).toContain("'共享清单'!$3:$3</definedName>");
    const fields = files.get('xl/worksheets/sheet2.xml') ?? '';
    expect(fields.match(/<row /g)).toHaveLength(profile.items.flatMap((item) => item.fields).length + 1);
  },
);
