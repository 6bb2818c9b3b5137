import { expect, test } from 'vitest';
import { honestAccess } from '../decisions/access.ts';
import { openStore } from './open-store.ts';

const now = 1_768_179_600_000;

test('of twenty claims of one nonce at once, one succeeds', async () => {
  using store = disposable();
  const use = {
    clientId: 'bank-001',
    nonce: 'nonce-0000000001',
    operationId: 'any',
    token: 'any',
    now,
    port: undefined,
  };
  const claims = await Promise.all(
    Array.from({ length: 20 }, () => honestAccess.claimNonce(store.nonces, use)),
  );
  expect(claims.filter(Boolean)).toHaveLength(1);
  expect(store.nonces.insert('bank-002', use.nonce, now)).toBe(true);
});

test('of twenty uses of a licence for one, one succeeds, and one given back can be taken again', () => {
  using store = disposable();
  store.licences.add({ ...licence, maxUses: 1 });
  const taken = Array.from({ length: 20 }, () => store.licences.takeUse(licence.licenseId));
  expect(taken.filter(Boolean)).toHaveLength(1);
  store.licences.giveUseBack(licence.licenseId);
  expect(store.licences.takeUse(licence.licenseId)).toBe(true);
});

test('a revoked licence has no uses left', () => {
  using store = disposable();
  store.licences.add(licence);
  store.licences.revoke(licence.licenseId, now);
  expect(store.licences.takeUse(licence.licenseId)).toBe(false);
});

test('keeps tokens as digests only', () => {
  using store = disposable();
  const token = store.tokens.issue('bank-001', now);
  expect(store.tokens.find(token)).toEqual({ owner: 'bank-001', issuedAt: now });
  expect(store.tokens.find(`${token}x`)).toBeUndefined();
});

test('a transaction that throws leaves nothing behind', () => {
  using store = disposable();
  expect(() =>
    store.transaction(() => {
      store.state.set('name', 'value');
      throw new Error('stop');
    }),
  ).toThrow('stop');
  expect(store.state.get('name')).toBeUndefined();
});

const licence = {
  licenseId: 'LIC-00000001',
  uscc: '91990101MA0000015C',
  enterpriseName: '信衡示例一号有限公司',
  institutionId: 'bank-001',
  items: ['tax.arrears'],
  purpose: 'loan-approval',
  validFrom: '2026-01-12 09:00:00',
  validUntil: '2026-01-12 17:59:59',
  maxUses: null,
  used: 0,
  grantedAt: now,
  revokedAt: null,
  riskNotice: { version: '2026-1', digest: '', shownAt: '2026-01-12 08:00:00' },
  nodeLicenseId: null,
  acceptance: 'accepted',
  fileDigest: null,
} as const;

function disposable() {
  const store = openStore(':memory:');
  return { ...store, [Symbol.dispose]: () => store.close() };
}
