import { expect, test } from 'vitest';
import type { Requirement } from '../../../fixtures/tables/requirements.ts';
import { scratchRepository } from '../scratch-repository.ts';
import { findInAnswers, type AnsweredTable } from './find-in-answers.ts';
import { findInListRows } from './find-in-list-rows.ts';
import { readCitations, readRecordSchemas } from './read-citations.ts';

function row(id: string, part: Partial<Requirement> = {}): Requirement {
  const words = { zh: '甲。', en: 'A.' };
  return {
    id,
    document: '某文件',
    clause: '一',
    actors: ['platform'],
    modality: 'must',
    suite: 'access',
    text: words,
    ...part,
  };
}

const excluded = { zh: '不设义务。', en: 'No duty.' };

function table(part: Partial<AnsweredTable> = {}): AnsweredTable {
  return {
    requirements: [row('N52-001'), row('N52-002', { excluded, suite: 'service' })],
    answering: [{ name: 'check access.one', requirements: ['N52-001'] }],
    serving: [],
    answersTo: ({ id }) => ({ checks: id === 'N52-001' ? ['access.one'] : [], attestations: [] }),
    ...part,
  };
}

test('accepts a table in which every row is answered or excluded', () => {
  expect(findInAnswers(table())).toEqual([]);
});

test.each<[string, Partial<Requirement>]>([
  ['a row of access that only encourages', { excluded, modality: 'may' }],
  ['a duty of another suite', { excluded, suite: 'reporting' }],
])('accepts that %s is excluded', (_, part) => {
  expect(findInAnswers(table({ requirements: [row('N52-001'), row('N52-002', part)] }))).toEqual([]);
});

test('accepts a row that only an attestation answers', () => {
  const answersTo = ({ id }: Requirement) => ({
    checks: [],
    attestations: id === 'N52-001' ? ['attest.one'] : [],
  });
  expect(findInAnswers(table({ answersTo }))).toEqual([]);
});

test.each<[string, Partial<AnsweredTable>, string]>([
  [
    'a row that nobody answers',
    { answersTo: () => ({ checks: [], attestations: [] }) },
    'N52-001 is answered by nothing: cite it in a check or an attestation, or exclude it with a reason.',
  ],
  [
    'an excluded row that a check answers',
    { answersTo: () => ({ checks: ['access.one'], attestations: [] }) },
    'N52-002 is excluded, yet access.one answers it: one of the two is wrong.',
  ],
  [
    'an excluded row that an attestation answers',
    { answersTo: () => ({ checks: [], attestations: ['attest.one'] }) },
    'N52-002 is excluded, yet attest.one answers it: one of the two is wrong.',
  ],
  [
    'a duty of access or authorization that is excluded',
    { requirements: [row('N52-001'), row('N52-002', { excluded, suite: 'authorization' })] },
    'N52-002 is a duty of the suite authorization, and none of those is excluded: cite it in a check or an attestation.',
  ],
  [
    'an exclusion without a reason',
    { requirements: [row('N52-001'), row('N52-002', { excluded: { zh: '不设义务。', en: ' ' } })] },
    'N52-002 is excluded without a reason: give it in both languages.',
  ],
  [
    'a citation of no row',
    { answering: [{ name: 'check access.one', requirements: ['N52-01'] }] },
    'check access.one cites N52-01, which is no requirement. Did you mean N52-001?',
  ],
  [
    'a schema that serves no row',
    { serving: [{ name: 'openapi/components/tax.yaml', requirements: ['XX-9999999'] }] },
    'openapi/components/tax.yaml cites XX-9999999, which is no requirement.',
  ],
  [
    'a citation twice over',
    { answering: [{ name: 'attest.one', requirements: ['N52-001', 'N52-001'] }] },
    'attest.one cites N52-001 twice.',
  ],
  [
    'an id that stands twice',
    { requirements: [row('N52-001'), row('N52-001'), row('N52-002', { excluded })] },
    'N52-001 stands twice in fixtures/tables/requirements: ids are unique.',
  ],
])('finds %s', (_, part, finding) => {
  expect(findInAnswers(table(part))).toContain(finding);
});

const arrears = { place: 'openapi/components/tax.yaml TaxArrearsRecord', item: 'tax.arrears' };

test('accepts a list row whose item’s schema claims it', () => {
  const rows = [row('N52-020'), row('N52-L18', { item: 'tax.arrears' })];
  expect(findInListRows(rows, [{ ...arrears, requirements: ['N52-L18'] }])).toEqual([]);
});

test.each([
  [
    'a list row of no item',
    row('N52-L18'),
    'N52-L18 is a row of a list: say in the table which item it lists.',
  ],
  [
    'a list row that no schema claims',
    row('N52-L19', { item: 'tax.payments' }),
    'N52-L19 lists tax.payments, but no schema of that item says so in x-requirements.',
  ],
  [
    'a list row that another item claims',
    row('N52-L18', { item: 'tax.payments' }),
    `N52-L18 lists tax.payments in the table, but ${arrears.place} (tax.arrears) claims it.`,
  ],
])('finds %s', (_, one, finding) => {
  expect(findInListRows([one], [{ ...arrears, requirements: ['N52-L18'] }])).toContain(finding);
});

test('reads citations wherever they stand in the sources, and not in what was generated', () => {
  const repository = scratchRepository({
    'openapi/components/tax.yaml':
      'components:\n  schemas:\n    TaxArrearsRecord:\n      x-item: tax.arrears\n      x-requirements: [N52-L18]\n',
    'openapi/local-platform.yaml': 'paths:\n  /a:\n    get:\n      x-requirements: [N52-004]\n',
    'openapi/generated/a.yaml': 'x-requirements: [N52-999]\n',
  });
  expect(readCitations(repository)).toEqual([
    {
      name: 'openapi/components/tax.yaml components schemas TaxArrearsRecord',
      requirements: ['N52-L18'],
    },
    { name: 'openapi/local-platform.yaml paths /a get', requirements: ['N52-004'] },
  ]);
  expect(readRecordSchemas(repository)).toEqual([{ ...arrears, requirements: ['N52-L18'] }]);
});
