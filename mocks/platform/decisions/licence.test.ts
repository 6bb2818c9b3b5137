import { expect, test } from 'vitest';
import { parseTime } from '../shanghai-time.ts';
import type { StoredLicence } from '../store/licence-store.ts';
import { honestLicence } from './licence.ts';

const licence: StoredLicence = {
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
  grantedAt: 0,
  revokedAt: null,
  riskNotice: { version: '2026-1', digest: '', shownAt: '2026-01-12 08:00:00' },
  nodeLicenseId: null,
  acceptance: 'accepted',
  fileDigest: null,
};

const liveAt = (time: string, ms = 0) => honestLicence.isLive(licence, parseTime(time) + ms);

test('a licence is live from the first instant of its first second to the last of its last', () => {
  expect(liveAt('2026-01-12 08:59:59', 999)).toBe(false);
  expect(liveAt('2026-01-12 09:00:00')).toBe(true);
  expect(liveAt('2026-01-12 17:59:59', 999)).toBe(true);
  expect(liveAt('2026-01-12 18:00:00')).toBe(false);
});

test('a licence with a time that does not exist is never live', () => {
  const broken = { ...licence, validUntil: '2026-02-30 00:00:00' };
  expect(honestLicence.isLive(broken, parseTime('2026-01-12 12:00:00'))).toBe(false);
});

test('the notice must be the one in force and shown before the grant', () => {
  const current = { version: '2026-1', text: 'abc', digest: 'd' };
  const now = parseTime('2026-01-12 09:00:00');
  const shown = { version: '2026-1', digest: 'd', shownAt: '2026-01-12 09:00:00' };
  expect(honestLicence.noticeWasShown(shown, current, now)).toBe(true);
  expect(honestLicence.noticeWasShown({ ...shown, version: '2025-1' }, current, now)).toBe(false);
  expect(honestLicence.noticeWasShown({ ...shown, digest: 'e' }, current, now)).toBe(false);
  expect(honestLicence.noticeWasShown({ ...shown, shownAt: '2026-01-12 09:00:01' }, current, now)).toBe(
    false,
  );
});
