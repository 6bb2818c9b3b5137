import { expect, test } from 'vitest';
import { scratchRepository } from './scratch-repository.ts';
import { translations } from './translations.ts';

const english = '# One\n\n| a | b |\n|---|---|\n\n```sh\nxinheng list checks --lang en # exits 1\n```\n';
const chinese = '# 一\n\n| 甲 | 乙 |\n|---|---|\n\n```sh\nxinheng list checks # 退出码 1\n```\n';

test('accepts a page that says the same', () => {
  expect(translations.find(scratchRepository({ 'A.md': english, 'A.zh-CN.md': chinese }))).toEqual([]);
});

test.each([
  [
    'a command',
    chinese.replace('checks', 'faults'),
    'xinheng list faults → 1" stands for "xinheng list checks → 1',
  ],
  ['an exit code', chinese.replace(' # 退出码 1', ''), 'xinheng list checks → 0'],
  ['a heading', chinese.replace('# 一', '## 一'), '"heading ##" stands for "heading #"'],
  ['a row', chinese.replace('| 甲 | 乙 |\n', ''), 'differs from A.md'],
  ['the end', `${chinese}# 二\n`, '"heading #" stands for "nothing"'],
])('finds a difference in %s', (_, translation, finding) => {
  expect(translations.find(scratchRepository({ 'A.md': english, 'A.zh-CN.md': translation }))).toEqual([
    expect.stringContaining(finding),
  ]);
});
