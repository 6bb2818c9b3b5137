import { expect, test } from 'vitest';
import { createLicenceLedger } from './licence-ledger.ts';

const licence = {
  licenseId: 'a',
  uscc: 'u',
  institutionId: 'i',
  items: ['tax.arrears'],
  from: 0,
  until: 10,
  grantedAt: 2,
};

test('remembers the first revocation of a licence and no other', () => {
  const ledger = createLicenceLedger();
  ledger.granted(licence);
  ledger.revoked('a', 5);
  ledger.revoked('a', 9);
  ledger.revoked('unknown', 1);
  expect(ledger.all()).toEqual([{ ...licence, revokedAt: 5 }]);
});
