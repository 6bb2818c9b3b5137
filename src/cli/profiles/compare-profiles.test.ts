import { describe, expect, it } from 'vitest';
import { listProfiles } from '../../contract/list-profiles.ts';
import type { Profile, ProfileItem } from '../../contract/profile.ts';
import { compareProfiles } from './compare-profiles.ts';
import { renderComparison } from './render-comparison.ts';

const hebei = listProfiles().find(({ id }) => id === 'hebei-2022') as Profile;
const item = (id: string) => hebei.items.find((each) => each.id === id) as ProfileItem;
const arrears = item('tax.arrears');
const rating = item('environment.rating');
const penalty = item('administrative.penalty');

const a: Profile = { ...hebei, id: 'a-1', title: { zh: '甲', en: 'A' }, items: [arrears, rating, penalty] };
const b: Profile = {
  ...a,
  id: 'b-1',
  title: { zh: '乙', en: 'B' },
  items: [
    {
      ...arrears,
      method: 'aggregation',
      licence: 'open',
      licenceBasis: 'assumed',
      level: 'national',
      due: '2023年底',
      fields: arrears.fields.slice(0, -1),
      exception: {
        when: { field: 'taxType', value: '增值税' },
        method: 'interface',
        licence: 'required',
        source: 's',
      },
      frequency: { kind: 'monthly', basis: 'stated', source: 's' },
    },
    rating,
    item('utility.water'),
  ],
  settings: { ...a.settings, licenceMaxDays: { value: 90, basis: 'stated', source: '第九条' } },
};

const all = String(Object.keys(a.settings).length);

describe('compareProfiles', () => {
  it('finds no difference between a profile and itself', () => {
    expect(compareProfiles(a, a)).toEqual({
      a: 'a-1',
      b: 'a-1',
      onlyInA: [],
      onlyInB: [],
      items: [],
      settings: [],
    });
  });

  it('says what only one has, and what both say otherwise', () => {
    expect(compareProfiles(a, b)).toEqual({
      a: 'a-1',
      b: 'b-1',
      onlyInA: [{ id: 'administrative.penalty', name: '行政处罚信息' }],
      onlyInB: [{ id: 'utility.water', name: '水费信息' }],
      items: [
        {
          id: 'tax.arrears',
          name: '欠税信息',
          differences: [
            { aspect: 'method', a: 'interface', b: 'aggregation' },
            {
              aspect: 'licence',
              a: { rule: 'required', basis: 'stated' },
              b: { rule: 'open', basis: 'assumed' },
            },
            {
              aspect: 'exception',
              a: null,
              b: { when: { field: 'taxType', value: '增值税' }, method: 'interface', licence: 'required' },
            },
            { aspect: 'level', a: 'local', b: 'national' },
            {
              aspect: 'frequency',
              a: { kind: 'real-time', basis: 'assumed' },
              b: { kind: 'monthly', basis: 'stated' },
            },
            { aspect: 'due', a: arrears.due, b: '2023年底' },
            { aspect: 'fields', a: ['amountUnit'], b: [] },
          ],
        },
      ],
      settings: [
        {
          name: 'licenceMaxDays',
          a: a.settings.licenceMaxDays,
          b: { value: 90, basis: 'stated', source: '第九条' },
        },
      ],
    });
  });

  it('sees a setting of the same value on another basis', () => {
    const stated: Profile = {
      ...a,
      settings: { ...a.settings, licenceMaxDays: { value: 365, basis: 'stated', source: 's' } },
    };
    expect(compareProfiles(a, stated).settings.map(({ name }) => name)).toEqual(['licenceMaxDays']);
  });
});

describe('renderComparison', () => {
  it.each([
    [
      'zh',
      ['甲  a-1  3 类 3 项', '只在 a-1：1 行', '两处不同：1 行', `设置：${all} 项中 1 项不同`],
      [
        /tax\.arrears +欠税信息 +共享方式 +接口调用 +物理归集\n +授权 +经企业授权（文件载明） +无需授权（推定）/,
        /例外 +— +增值税：接口调用，经企业授权/,
      ],
    ],
    [
      'en',
      [
        'B  b-1  3 categories, 3 items',
        'Only in b-1: 1 rows',
        'In both, and different: 1 rows',
        `Settings: 1 of ${all} differ`,
      ],
      [/frequency +real-time \(assumed\) +monthly \(stated\)/, /more fields +amountUnit 金额单位 +—/],
    ],
  ] as const)('prints a table for people in %s', (lang, lines, rows) => {
    const text = renderComparison(a, b, lang);
    for (const line of lines) expect(text.split('\n')).toContain(line);
    for (const row of rows) expect(text).toMatch(row);
    expect(text).toMatch(/licenceMaxDays +365 \S+ +90 \S+/);
  });

  it('says that nothing differs', () => {
    expect(renderComparison(a, a, 'zh')).toBe(
      '甲  a-1  3 类 3 项\n甲  a-1  3 类 3 项\n\n只在 a-1：0 行\n\n只在 a-1：0 行\n\n两处不同：0 行\n\n设置：' +
        `${all} 项中 0 项不同\n`,
    );
  });
});
