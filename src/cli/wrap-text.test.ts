import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

test('breaks English at spaces', () => {
  expect(wrapText('Raw detail is not given to institutions.', 16)).toEqual([
    'Raw detail is',
    'not given to',
    'institutions.',
  ]);
});

test('breaks Chinese between characters, which take two columns each', () => {
  expect(wrapText('未经授权不提供明细', 8)).toEqual(['未经授权', '不提供明', '细']);
});

test('begins no line with a closing mark and ends none with an opening one', () => {
  expect(wrapText('未经授权，不提供', 8)).toEqual(['未经授', '权，不提', '供']);
  expect(wrapText('不提供（明细）', 8)).toEqual(['不提供', '（明细）']);
});

test('keeps a Latin word within Chinese whole', () => {
  expect(wrapText('见清单 HLJ2-L01 至 L17。', 12)).toEqual(['见清单', 'HLJ2-L01 至', 'L17。']);
});

test('keeps the line breaks of the text, and a word that is too long', () => {
  expect(wrapText('a\n\naccess.very-long-name b', 8)).toEqual(['a', '', 'access.very-long-name', 'b']);
});

test('loses nothing and keeps within the columns', () => {
  const text = '涉及商业秘密等不宜公开的信息，企业未授权的，不得把原始明细（raw detail）提供给接入机构。';
  for (let columns = 12; columns < 90; columns += 1) {
    const lines = wrapText(text, columns);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(columns);
  }
});
