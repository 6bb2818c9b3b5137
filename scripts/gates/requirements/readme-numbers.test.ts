import { expect, test } from 'vitest';
import { requirements } from '../../../fixtures/tables/requirements.ts';
import { countAnswers, findInReadme, withNumbers } from './readme-numbers.ts';

const counts = { byChecks: 19, byBoth: 150, byDocuments: 54, excluded: 41, all: 264 };

function page(numbers: Readonly<Record<keyof typeof counts, string>>): string {
  return [
    '| answered                                        | requirements |',
    '| ----------------------------------------------- | ------------ |',
    `| by checks                                       | ${numbers.byChecks.padEnd(12)} |`,
    `| by checks, and by documents that a person reads | ${numbers.byBoth.padEnd(12)} |`,
    `| by documents alone                              | ${numbers.byDocuments.padEnd(12)} |`,
    `| excluded, with a reason                         | ${numbers.excluded.padEnd(12)} |`,
    `| all requirements                                | ${numbers.all.padEnd(12)} |`,
  ].join('\n');
}

const right = page({ byChecks: '19', byBoth: '150', byDocuments: '54', excluded: '41', all: '264' });

test('accepts a page that counts right', () => {
  expect(findInReadme('README.md', right, counts)).toEqual([]);
});

test('finds a count that differs, and one that is not there', () => {
  const wrong = right.replace('| 150 ', '| 149 ').replace(/^\| excluded.*$/m, '');
  expect(findInReadme('README.md', wrong, counts)).toEqual([
    'README.md says of "by checks, and by documents that a person reads": 149; it is 150. Run "npm run requirements:numbers".',
    'README.md says of "excluded, with a reason": nothing; it is 41. Run "npm run requirements:numbers".',
  ]);
});

test('writes the numbers and moves nothing else', () => {
  const old = page({ byChecks: '0', byBoth: '12345', byDocuments: '', excluded: '41', all: '264' });
  expect(withNumbers('README.md', `${old}\n\nby checks | 3 |\n`, counts)).toBe(
    `${right}\n\nby checks | 3 |\n`,
  );
});

test('counts each requirement once', () => {
  const excluded = { zh: '不设义务。', en: 'No duty.' };
  const rows = requirements.slice(0, 4).map(({ excluded: _, ...one }, index) => ({
    ...one,
    id: String(index),
    ...(index === 3 ? { excluded } : {}),
  }));
  const answers = [
    { checks: ['access.one'], attestations: [] },
    { checks: ['access.one'], attestations: ['attest.one'] },
    { checks: [], attestations: ['attest.one'] },
    { checks: [], attestations: [] },
  ];
  const answersTo = ({ id }: { readonly id: string }) =>
    answers[Number(id)] ?? { checks: [], attestations: [] };
  expect(countAnswers(rows, answersTo)).toEqual({
    byChecks: 1,
    byBoth: 1,
    byDocuments: 1,
    excluded: 1,
    all: 4,
  });
});
