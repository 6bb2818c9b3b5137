import { expect, test } from 'vitest';
import { listRequirements, renderRequirements } from './list-requirements.ts';
import { textWidth } from './text-width.ts';

const all = listRequirements({ uncovered: false });
const uncovered = listRequirements({ uncovered: true });
const isCheck = (id: string) => !id.startsWith('attest.');

test('lists all requirements, with the checks first among what answers each', () => {
  expect(all).toHaveLength(264);
  for (const { answeredBy } of all) {
    expect(answeredBy).toEqual([
      ...answeredBy.filter(isCheck),
      ...answeredBy.filter((id) => id.startsWith('attest.')),
    ]);
  }
});

test('uncovered are those that no check answers: those for a person, then those excluded', () => {
  const expected = all.filter(({ answeredBy }) => !answeredBy.some(isCheck));
  expect(uncovered.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
  const excluded = uncovered.findIndex((one) => one.excluded !== undefined);
  expect(excluded).toBeGreaterThan(0);
  expect(uncovered.slice(0, excluded).every(({ answeredBy }) => answeredBy.length > 0)).toBe(true);
  expect(uncovered.slice(excluded).every((one) => one.excluded !== undefined)).toBe(true);
});

test.each(['zh', 'en'] as const)('the table in %s says what each asks and who answers it', (lang) => {
  const table = renderRequirements(all, lang);
  expect(table).toMatch(/^id +modality +clause +text +answeredBy\n\n/);
  expect(table).toContain(lang === 'zh' ? '不纳入：' : 'Excluded: ');
  expect(table).toMatch(lang === 'zh' ? /… 另有 \d+ 项检查/ : /… and \d+ more checks/);
  for (const line of table.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(156);
});

test('a row that nothing answers says so', () => {
  const [one] = all;
  if (!one) throw new RangeError('no requirement');
  expect(renderRequirements([{ ...one, answeredBy: [] }], 'zh')).toContain('尚无回答');
});
