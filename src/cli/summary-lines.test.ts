import { expect, test } from 'vitest';
import { sampleReport } from '../report/sample-report.ts';
import { summaryLines } from './summary-lines.ts';

const whole = sampleReport([]);
const linesOf = (selection?: { chosen: number; known: number }, lang: 'zh' | 'en' = 'en') =>
  summaryLines(
    { ...whole, run: { ...whole.run, ...(selection ? { selection } : {}) } },
    { errors: [], files: ['a.html'], lang },
  );

test('a run of some checks only says so beside its decision', () => {
  const said = 'Only 3 of 99 checks were run: the decision speaks of these alone and supports no admission.';
  expect(linesOf({ chosen: 3, known: 99 })).toContain(said);
  expect(linesOf({ chosen: 3, known: 99 }, 'zh').join('')).toContain('只运行了 99 项检查中的 3 项');
});

test('a run of all checks says nothing of the kind', () => {
  expect(linesOf().join('')).not.toContain('checks were run');
  expect(linesOf({ chosen: 99, known: 99 })).toEqual(linesOf());
});
