import { expect, it } from 'vitest';
import { recordSchemas } from './record-schemas.ts';

const at = (name: string) => `#/components/schemas/${name}`;

it('keeps what the records refer to, names and grades among it, and leaves out sentences', () => {
  const text = { type: 'string', title: '正文', description: 'Words.', 'x-grade': 'public' };
  const BillRecord = {
    'x-requirements': ['N52-001'],
    properties: { day: { $ref: at('Day') }, description: text },
    examples: [{ day: '2026-01-12' }],
  };
  const Day = { type: 'string', format: 'date', description: 'A day.' };
  expect(
    recordSchemas({
      document: { components: { schemas: { BillRecord, Day, Other: { type: 'null' } } } },
      schemas: new Map([['shop.bill', at('BillRecord')]]),
      fields: new Map(),
    }),
  ).toEqual({
    records: { 'shop.bill': '#/$defs/BillRecord' },
    $defs: {
      BillRecord: {
        properties: {
          day: { $ref: '#/$defs/Day' },
          description: { type: 'string', title: '正文', 'x-grade': 'public' },
        },
      },
      Day: { type: 'string', format: 'date' },
    },
  });
});
