import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecords } from './read-records.ts';

const field = (annotations: string) => `          type: string
${annotations}`;
const graded = `          x-grade: public
          x-reveal: all
`;

const record = (annotations: string, name = 'BillRecord') => `components:
  schemas:
    ${name}:
      x-item: shop.bill
      type: object
      properties:
        payer:
${field(graded)}        payee:
${field(annotations)}`;

const list = `components:
  schemas:
    BillRecords:
      x-item: shop.bill
      type: object
      properties:
        item:
          const: shop.bill
        records:
          type: array
          items:
            $ref: ./bill.yaml#/components/schemas/BillRecord
    Anything:
      oneOf:
        - $ref: '#/components/schemas/BillRecords'
      discriminator:
        propertyName: item
        mapping:
          shop.bill: ./list.yaml#/components/schemas/BillRecords
`;

async function read(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'components-'));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
    return await readRecords(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('readRecords', () => {
  it('finds the record of each item and its fields', async () => {
    const { schemas, fields } = await read({ 'bill.yaml': record(graded), 'list.yaml': list });
    expect([...schemas]).toEqual([['shop.bill', '#/components/schemas/BillRecord']]);
    expect([...fields]).toEqual([['shop.bill', ['payer', 'payee']]]);
  });

  it('leaves the files’ names out of references and of what tells a union’s members apart', async () => {
    const { document } = await read({ 'bill.yaml': record(graded), 'list.yaml': list });
    expect(JSON.stringify(document)).not.toContain('.yaml');
    expect(document).toMatchObject({
      components: {
        schemas: {
          Anything: { discriminator: { mapping: { 'shop.bill': '#/components/schemas/BillRecords' } } },
        },
      },
    });
  });

  it('refuses one name in two files', async () => {
    await expect(read({ 'a.yaml': record(graded), 'b.yaml': record(graded) })).rejects.toThrow(
      /b\.yaml:4: another file has a schema named BillRecord too\. Rename one\.$/,
    );
  });

  it('refuses two records of one item', async () => {
    await expect(
      read({ 'a.yaml': record(graded), 'b.yaml': record(graded, 'InvoiceRecord') }),
    ).rejects.toThrow(
      /b\.yaml:4: InvoiceRecord is a second record of "shop\.bill", after BillRecord\. Keep one\.$/,
    );
  });

  it.each([
    [
      'no grade',
      '          x-reveal: all\n',
      'bill.yaml:12: the field "payee" of BillRecord has no x-grade. Give it one of public, business-secret, personal.',
    ],
    [
      'an unknown grade',
      '          x-grade: secret\n          x-reveal: none\n',
      'bill.yaml:13: x-grade of the field "payee" of BillRecord is "secret". Give it one of public, business-secret, personal.',
    ],
    [
      'no bound on what it reveals',
      '          x-grade: public\n',
      'bill.yaml:12: the field "payee" of BillRecord has no x-reveal. Give it one of all, none, id-number, person-name, phone, account, address, band.',
    ],
    [
      'an unknown bound',
      '          x-grade: personal\n          x-reveal: some\n',
      'bill.yaml:14: x-reveal of the field "payee" of BillRecord is "some". Give it one of all, none,',
    ],
  ])('refuses a field with %s, by file and line', async (_flaw, annotations, message) => {
    const refused = read({ 'bill.yaml': record(annotations) });
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toMatchObject({ code: 'invalid-specification' });
  });

  it.each(['BillOpenFields', 'BillRecordWithheld'])('refuses it in %s too', async (name) => {
    await expect(read({ 'bill.yaml': record('', name) })).rejects.toThrow(`of ${name} has no x-grade`);
  });
});
