import { expect, test } from 'vitest';
import { scrubText } from './scrub-text.ts';

test('masks a citizen id between Chinese characters', () => {
  expect(scrubText('负责人（公民身份号码99010119800101001X）在场')).toBe(
    '负责人（公民身份号码990***********001X）在场',
  );
});

test('masks mobile phones, with a country code and with separators', () => {
  expect(scrubText('电话13900000000。')).toBe('电话139****0000。');
  expect(scrubText('电话+86 139-0000-0000。')).toBe('电话+86 139******0000。');
});

test('masks fixed telephones and bank accounts', () => {
  expect(scrubText('座机0999-12345678')).toBe('座机0999*******78');
  expect(scrubText('账号6200 0000 0000 0000 001')).not.toContain('0000 0000');
});

test('leaves document numbers, dates and amounts as they are', () => {
  const text = '示市监处罚〔2025〕131号，2025年12月23日，罚款21900元，第4800000001批';
  expect(scrubText(text)).toBe(text);
});
