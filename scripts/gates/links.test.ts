import { expect, test } from 'vitest';
import { links } from './links.ts';
import { scratchRepository } from './scratch-repository.ts';

test('accepts files, folders, headings and what leads elsewhere', () => {
  const page =
    '[a](b.md) [b](docs/) [c](#one-two) [d](b.md#信衡) [e](https://example.invalid) `[f](nowhere)`';
  const repository = scratchRepository({
    'a.md': `# One, two\n${page}\n`,
    'b.md': '# 信衡\n',
    'docs/c.md': '',
  });
  expect(links.find(repository)).toEqual([]);
});

test('finds a missing file and a missing heading', () => {
  expect(links.find(scratchRepository({ 'docs/a.md': '[a](../gone.md) [b](#gone)\n' }))).toEqual([
    'docs/a.md links to "../gone.md": there is no gone.md.',
    'docs/a.md links to "#gone": docs/a.md has no heading with that name.',
  ]);
});
