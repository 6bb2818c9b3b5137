import { expect, test } from 'vitest';
import { createLicenceModel, type Terms } from './licence-model.ts';

const terms: Terms = {
  uscc: 'A',
  institutionId: 'bank',
  items: ['tax.arrears', 'tax.payments'],
  from: 60_000,
  until: 180_000,
  maxUses: 2,
};
const asked = { uscc: 'A', institutionId: 'bank', item: 'tax.arrears', licence: 0 };
const once = { readers: 1, now: 60_000 };

function granted(to: Partial<Terms> = {}) {
  const model = createLicenceModel();
  model.granted({ ...terms, ...to });
  return model;
}

test('serves what a licence covers, as often as it says, and nothing else', () => {
  const model = granted();
  expect(model.served(asked, once)).toBe(1);
  expect(model.served(asked, { ...once, readers: 5 })).toBe(2);
  expect(model.served({ ...asked, institutionId: 'other' }, once)).toBe(0);
  expect(model.served({ ...asked, uscc: 'B' }, once)).toBe(0);
  expect(model.served({ ...asked, item: 'utility.gas' }, once)).toBe(0);
  expect(model.served({ ...asked, licence: null }, once)).toBe(0);
});

test('a term has both of its named seconds', () => {
  const model = granted();
  const at = (now: number) => model.served(asked, { readers: 1, now });
  expect([59_999, 60_000, 180_999, 181_000].map(at)).toEqual([0, 1, 1, 0]);
  expect(model.standing(0, 181_000)).toBe('expired');
});

test('stops at the last use and says so', () => {
  const model = granted();
  model.used(0, 1);
  expect(model.standing(0, 60_000)).toBe('active');
  model.used(0, 1);
  expect(model.served(asked, once)).toBe(0);
  expect([model.usesOf(0), model.standing(0, 60_000)]).toEqual([2, 'used-up']);
});

test('stops at a revocation, whatever is granted afterwards', () => {
  const model = granted();
  model.revoked(0);
  model.granted(terms);
  expect(model.served(asked, once)).toBe(0);
  expect(model.served({ ...asked, licence: 1 }, once)).toBe(1);
  expect(model.standing(0, 60_000)).toBe('revoked');
});

test('narrowed, it has what is left', () => {
  const model = granted({ maxUses: null });
  model.used(0, 3);
  model.narrowed(0, { items: ['tax.payments'] });
  expect(model.served(asked, once)).toBe(0);
  expect(model.served({ ...asked, item: 'tax.payments' }, { ...once, readers: 9 })).toBe(9);
  model.narrowed(0, { maxUses: 4, until: 120_000 });
  expect(model.served({ ...asked, item: 'tax.payments' }, { ...once, readers: 9 })).toBe(1);
  expect(model.served({ ...asked, item: 'tax.payments' }, { readers: 1, now: 121_000 })).toBe(0);
});

test('a number that no licence has is a mistake of the harness', () => {
  expect(() => createLicenceModel().terms(0)).toThrow('No licence has the number 0.');
});
