import { expect, test } from 'vitest';
import { listProfiles } from '../contract/list-profiles.ts';
import type { Frequency } from '../contract/profile.ts';
import { frequencyText } from './frequency-text.ts';

const [item] = listProfiles().flatMap(({ items }) =>
  items.filter(({ id }) => id === 'administrative.penalty'),
);
if (!item) throw new Error('No profile has penalties.');
const cell = (frequency: Omit<Frequency, 'source'>) =>
  frequencyText({ ...item, frequency: { ...frequency, source: '' } });

test('says what the document says, and marks what is assumed', () => {
  expect(cell({ kind: 'monthly', basis: 'stated' })).toEqual({ zh: '每月', en: 'monthly' });
  expect(cell({ kind: 'real-time', basis: 'assumed' })).toEqual({
    zh: '实时（推定）',
    en: 'real-time (assumed)',
  });
});

test('says from which day a deadline counts, by the name of its field', () => {
  expect(cell({ kind: 'working-days', days: 7, from: 'decidedOn', basis: 'stated' })).toEqual({
    zh: '自行政处罚决定日期起7个工作日内',
    en: 'within 7 working days from decidedOn',
  });
});
