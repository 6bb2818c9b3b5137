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

test('breaks the columns that it is told to, and sets the rows apart', () => {
  const rows = [
    { id: 'N52-020', text: '未经授权不提供明细', by: 'a' },
    { id: 'x', text: 'y', by: 'b\nc' },
  ];
  expect(renderTable(rows, 'zh', { wrap: { text: 10, by: 10 } })).toBe(
    [
      'id       text        by',
      '',
      'N52-020  未经授权不  a',
      '         提供明细',
      '',
      'x        y           b',
      '                     c',
      '',
    ].join('\n'),
  );
});

test('renders no row at all as nothing but an end', () => {
  expect(renderTable([], 'zh')).toBe('\n');
});
