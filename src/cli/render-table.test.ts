import { expect, test } from 'vitest';
import { renderTable } from './render-table.ts';

test('aligns columns by what a terminal shows, two columns for a Han character', () => {
  const rows = [
    { id: 'tax.arrears', name: '欠税信息', fields: ['a', 'b'] },
    { id: 'x', name: 'y', fields: [] },
  ];
  expect(renderTable(rows, 'zh')).toBe(
    'id           name      fields\ntax.arrears  欠税信息  a b\nx            y\n',
  );
});
