import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../store/memory-store.ts';
import { createLicenceRegister } from './licence-register.ts';

const uploaded = {
  clientId: 'province',
  enterpriseName: '甲示例公司',
  uscc: 'USCC-A',
  items: ['tax.arrears'],
  institution: 'USCC-BANK',
  platformId: 'P',
  from: '2026-01-12 09:00:00',
  until: '2026-02-11 23:59:59',
  fileDigest: 'AB',
};
const inquiry = { clientId: 'province', enterpriseName: '甲示例公司', uscc: 'USCC-A', item: 'tax.arrears' };
const now = Date.parse('2026-01-20T00:00:00+08:00');

describe('a licence uploaded to the national node', () => {
  const register = createLicenceRegister(createMemoryStore());
  const { licenseId } = register.add(uploaded);

  it('covers its enterprise, items and time', () => {
    expect(register.objection(licenseId, inquiry, now)).toBeUndefined();
  });

  it.each([
    ['another enterprise', { uscc: 'USCC-B' }, now, 'The licence is not of this enterprise.'],
    ['another name', { enterpriseName: '乙示例公司' }, now, 'The licence is not of this enterprise.'],
    ['another item', { item: 'utility.water' }, now, 'The licence does not cover this item.'],
    ['another client', { clientId: 'other' }, now, 'No such licence.'],
    ['a time before', {}, Date.parse('2026-01-12T08:59:59+08:00'), 'The licence is not in force.'],
    [
      'an enterprise that revoked it since',
      { endedAt: Date.parse('2026-01-19T00:00:00+08:00') },
      now,
      'The licence was revoked.',
    ],
    ['a time after', {}, Date.parse('2026-02-12T00:00:00+08:00'), 'The licence is not in force.'],
  ])('does not cover %s', (_, change, at, objection) => {
    expect(register.objection(licenseId, { ...inquiry, ...change }, at)).toBe(objection);
  });

  it('is named, and known', () => {
    expect(register.objection(undefined, inquiry, now)).toBe('This item is provided under a licence only.');
    expect(register.objection('NL-unknown', inquiry, now)).toBe('No such licence.');
  });
});
