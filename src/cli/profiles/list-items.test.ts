import { expect, it } from 'vitest';
import { listProfiles } from '../../contract/list-profiles.ts';
import type { Profile } from '../../contract/profile.ts';
import { listItems, renderItems } from './list-items.ts';

const hebei = listProfiles().find(({ id }) => id === 'hebei-2022') as Profile;
const penalty = hebei.items.find(({ id }) => id === 'administrative.penalty');
const some: Profile = {
  ...hebei,
  items: penalty ? [penalty, { ...penalty, id: 'a.b', partOf: 'administrative.penalty' }] : [],
};

it('lists each row with what programs ask of it, fields with grade and reveal', () => {
  const [item] = listItems(some);
  expect(item).toMatchObject({
    id: 'administrative.penalty',
    name: '行政处罚信息',
    category: '行政管理信息',
    method: 'aggregation',
    licence: 'gated-fields',
    level: 'local',
    frequency: 'working-days',
    due: '已共享',
    source: { line: 117 },
  });
  expect(item?.fields).toContainEqual({
    id: 'legalRepresentativeIdNumber',
    name: '法定代表人证件号码',
    printed: '法定代表人证件号码',
    grade: 'personal',
    reveal: 'id-number',
    type: 'string',
  });
  expect(item?.fields).toContainEqual(expect.objectContaining({ id: 'amountUnit', printed: null }));
});

it('tells people how long the list is, and each item with its fields', () => {
  const lines = renderItems(some, 'zh').split('\n');
  expect(lines[0]).toBe('河北省清单（2022）：1 类 1 项（2 行）');
  expect(lines).toContain('10 行政管理信息');
  expect(lines).toContain(
    'administrative.penalty  行政处罚信息  物理归集 · 个别字段经企业授权 · 地方层面 · 7 个工作日内（推定）',
  );
  expect(lines.find((line) => line.includes('legalRepresentativeIdNumber'))).toMatch(
    /^ {4}legalRepresentativeIdNumber +法定代表人证件号码 +个人信息 +按证件号码遮盖$/,
  );
  expect(lines.find((line) => line.includes('amountUnit'))).toContain('金额单位（清单未印）');
});

it('says so in English too', () => {
  const text = renderItems(some, 'en');
  expect(text).toContain('Hebei list (2022): 1 categories, 1 items (2 rows)');
  expect(text).toContain('aggregation · gated fields · local · within 7 working days (assumed)');
  expect(text).toMatch(/amountUnit +金额单位 \(not printed\) +public +all/);
});
