import { describe, expect, it } from 'vitest';
import type { LicenceGrant } from '../../src/contract/admin.ts';
import { createAdminApp } from '../admin/create-admin-app.ts';
import { callDepartment } from '../testing/department-caller.ts';
import { PlatformCaller } from '../testing/platform-caller.ts';
import { createTestNetwork } from '../testing/test-network.ts';

const item = 'tax.arrears';

async function connect() {
  const network = createTestNetwork();
  const platform = new PlatformCaller(network);
  const credentials = await platform.admit();
  const token = await platform.token(credentials);
  const { enterpriseName, uscc } = network.world.company(0);
  const grant: LicenceGrant = {
    uscc,
    items: [item],
    institution: 'bank-001',
    from: '2026-01-01 00:00:00',
    until: '2026-12-31 23:59:59',
  };
  const { licences } = network.control;
  const inquire = async (licenseId: string) =>
    (
      await platform.call(
        `/api/creditInquiry/${item}`,
        { enterpriseName, uniscId: uscc, licenseId },
        { token },
      )
    ).code;
  const ask = async (licenseId: string) => {
    const licence = { licenseId, uscc, institutionId: 'bank-001', items: [item] };
    const term = { validFrom: grant.from, validUntil: grant.until };
    const body = { uscc, purpose: 'loan-approval', licence: { ...licence, ...term } };
    return (await callDepartment(network, `/v1/items/${item}/query`, { body })).status;
  };
  return { network, credentials, grant, licences, inquire, ask };
}

describe('licences of the administration', () => {
  it('serve at the nodes and at the departments until they are revoked, and nowhere from then on', async () => {
    const { grant, licences, inquire, ask } = await connect();
    const { licenseId } = licences.grant(grant);
    expect([await inquire(licenseId), await ask(licenseId)]).toEqual(['0000', 200]);
    expect(licences.list()).toMatchObject([{ licenseId, status: 'in-force', origin: 'granted', used: 0 }]);
    expect(licences.revoke(licenseId)).toMatchObject({ status: 'revoked' });
    expect([await inquire(licenseId), await ask(licenseId)]).toEqual(['3004', 403]);
  });

  it('count their uses and belong to one platform where one is named', async () => {
    const { grant, licences, inquire, credentials } = await connect();
    const { platformId } = credentials;
    const { licenseId } = licences.grant({ ...grant, maxUses: 1, platformId });
    expect([await inquire(licenseId), await inquire(licenseId)]).toEqual(['0000', '3004']);
    expect(licences.list()).toMatchObject([{ status: 'used-up', used: 1, platformId }]);
    expect(() => licences.grant({ ...grant, platformId: 'PF-nobody' })).toThrow('No platform has the id');
  });

  it('list those that a department has seen, which die there too', async () => {
    const { licences, ask } = await connect();
    expect(await ask('LIC-of-the-platform')).toBe(200);
    expect(licences.list()).toMatchObject([{ licenseId: 'LIC-of-the-platform', origin: 'presented' }]);
    licences.revoke('LIC-of-the-platform');
    expect(await ask('LIC-of-the-platform')).toBe(403);
  });

  it('are granted and revoked over the interface, with a sentence where they cannot be', async () => {
    const { network, grant } = await connect();
    const app = createAdminApp(network, { token: 'an-administration-token' });
    const call = async (method: string, path: string, body?: unknown) => {
      const headers = { authorization: 'Bearer an-administration-token' };
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const response = await app(new Request(`http://admin.invalid${path}`, { method, headers, ...sent }));
      return { status: response.status, body: await response.json() };
    };
    const { body } = await call('POST', '/licences', grant);
    const { licenseId } = body as { licenseId: string };
    expect(await call('DELETE', `/licences/${licenseId}`)).toMatchObject({ body: { status: 'revoked' } });
    expect(await call('GET', '/licences')).toMatchObject({ body: { licences: [{ licenseId }] } });
    const bad = [
      [{ ...grant, uscc: '91990101MA0000015C' }, 'No company of this world has the code 91990101MA0000015C.'],
      [{ ...grant, items: ['no.such'] }, 'The profile has no item "no.such".'],
      [{ ...grant, from: '2026-02-30 00:00:00' }, 'There is no time 2026-02-30 00:00:00.'],
      [{ ...grant, until: '2025-01-01 00:00:00' }, 'The licence ends before it begins.'],
      [{ ...grant, from: 'now' }, '"from" must be a time of the form 2026-01-12 09:00:00.'],
      [{ ...grant, institution: undefined }, 'The body lacks "institution".'],
    ] as const;
    for (const [wrong, message] of bad) {
      expect(await call('POST', '/licences', wrong)).toMatchObject({ status: 400, body: { message } });
    }
    expect(await call('DELETE', '/licences/none')).toMatchObject({ status: 404 });
  });
});
