import { expect, it } from 'vitest';
import { fromField, isoInShanghai, nextMonth, toField } from './instants.ts';
import { ruleFromFields, type RuleFields } from './rule-from-fields.ts';
import { ruleExamples } from './rule-examples.ts';
import { describeRule } from './rule-words.ts';

const empty: RuleFields = {
  id: 'r',
  member: 'department',
  operation: '',
  item: '',
  uscc: '',
  action: 'unavailable',
  parameters: {},
  nthFrom: '',
  nthTo: '',
  percent: '',
  from: '',
  to: '',
  times: '',
};

it('makes a rule of what was filled in, and says nothing of the rest', () => {
  expect(ruleFromFields(empty)).toEqual({ id: 'r', member: 'department', action: 'unavailable' });
  expect(
    ruleFromFields({
      ...empty,
      operation: 'callItem',
      item: 'tax.arrears',
      uscc: ' 91990101ma00000237 ',
      action: 'stale-data',
      parameters: { milliseconds: '1000', asOf: 'lying', processed: false, field: '' },
      nthFrom: '3',
      percent: '12.5',
      from: '2026-02-01T00:00',
      times: '2',
    }),
  ).toEqual({
    id: 'r',
    member: 'department',
    operation: 'callItem',
    item: 'tax.arrears',
    uscc: '91990101MA00000237',
    action: 'stale-data',
    milliseconds: 1000,
    asOf: 'lying',
    nth: { from: 3 },
    probability: 0.125,
    between: { from: '2026-02-01T00:00:00+08:00' },
    times: 2,
  });
  expect(ruleFromFields({ ...empty, nthFrom: '2', nthTo: '2', percent: '100' })).toMatchObject({ nth: 2 });
  expect(ruleFromFields({ ...empty, nthTo: '4' })).toMatchObject({ nth: { from: 1, to: 4 } });
});

it('describes each example in both languages, under an id of its own', () => {
  expect(new Set(ruleExamples.map(({ rule }) => rule.id)).size).toBe(ruleExamples.length);
  for (const { rule } of ruleExamples) {
    const { zh, en } = describeRule(rule);
    expect([zh, en].join()).not.toMatch(/[{}]|undefined/);
  }
});

it('reckons in Shanghai time, over the end of a year', () => {
  const december = Date.parse('2026-12-31T23:59:59+08:00');
  expect(isoInShanghai(nextMonth(december))).toBe('2027-01-01T00:00:00+08:00');
  expect(isoInShanghai(nextMonth(Date.parse('2026-01-31T17:00:00Z')))).toBe('2026-03-01T00:00:00+08:00');
  expect(fromField(toField(december))).toBe(december);
  expect(fromField('')).toBeNaN();
});
