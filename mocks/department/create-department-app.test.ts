import { describe, expect, it } from 'vitest';
import { createOverlay, type ChangePage } from '../../fixtures/world/index.ts';
import { hmacKey } from '../../src/crypto/sm3.ts';
import type { NetworkInProcess } from '../create-network.ts';
import { createRuleBook } from '../rule-book.ts';
import { callDepartment } from '../testing/department-caller.ts';
import { createTestNetwork } from '../testing/test-network.ts';
import { createWorldView } from '../world-view.ts';
import { createDepartmentApp } from './create-department-app.ts';

const network = createTestNetwork();
const arrears = '/v1/items/tax.arrears/query';

function callBody(
  { world }: NetworkInProcess,
  change: { licence?: object; uscc?: string; purpose?: string } = {},
) {
  const { uscc } = world.company(0);
  return {
    uscc: change.uscc ?? uscc,
    purpose: change.purpose ?? 'loan-approval',
    licence: {
      licenseId: 'LIC-2026-00000001',
      uscc,
      institutionId: 'bank-001',
      items: ['tax.arrears', 'social-insurance.contributions'],
      validFrom: '2026-01-12 00:00:00',
      validUntil: '2026-04-11 23:59:59',
      ...change.licence,
    },
  };
}

const coded = (status: number, code: string) => ({ status, body: { code } });

describe('a department asked for an item', () => {
  it('answers with the records of the world', async () => {
    const { status, body } = await callDepartment(network, arrears, { body: callBody(network) });
    const expected = network.world.records('tax.arrears', 0, network.clock.now()).map(({ record }) => record);
    expect([status, body]).toMatchObject([
      200,
      { item: 'tax.arrears', asOf: '2026-01-12 09:00:00', records: expected },
    ]);
  });

  it.each([
    ['another enterprise', { uscc: createTestNetwork().world.company(1).uscc }],
    ['another item', { licence: { items: ['utility.water'] } }],
    ['a time to come', { licence: { validFrom: '2026-01-12 09:00:01' } }],
    ['a time that passed', { licence: { validUntil: '2026-01-12 08:59:59' } }],
  ])('refuses a licence of %s with 3004', async (_, change) => {
    const reply = await callDepartment(network, arrears, { body: callBody(network, change) });
    expect(reply).toMatchObject(coded(403, '3004'));
  });

  it('refuses a licensed item without a licence with 3004', async () => {
    const { licence: _, ...body } = callBody(network);
    expect(await callDepartment(network, arrears, { body })).toMatchObject(coded(403, '3004'));
  });

  it('does not tell a foreign or unknown enterprise from a wrong licence', async () => {
    const { uscc } = network.world.company(41);
    const body = callBody(network, { uscc, licence: { uscc } });
    expect(await callDepartment(network, arrears, { body })).toMatchObject(coded(403, '3004'));
  });

  it('refuses a purpose that is not one of financing, and items shared in another way', async () => {
    const astray = callBody(network, { purpose: 'marketing' });
    expect(await callDepartment(network, arrears, { body: astray })).toMatchObject(coded(403, '2009'));
    const body = callBody(network);
    expect(await callDepartment(network, '/v1/items/environment.rating/query', { body })).toMatchObject(
      coded(405, '3006'),
    );
    expect(await callDepartment(network, '/v1/items/tax.arrears/changes')).toMatchObject(coded(405, '3006'));
  });

  it('verifies claims and tells only the result', async () => {
    const path = '/v1/items/social-insurance.contributions/verify';
    const [row] = network.world.records('social-insurance.contributions', 0, network.clock.now());
    const claims = { pensionPaymentBand: row?.record['pensionPaymentBand'] };
    const right = await callDepartment(network, path, { body: { ...callBody(network), claims } });
    expect(right).toMatchObject({ status: 200, body: { result: 'consistent' } });
    const wrong = { ...callBody(network), claims: { pensionLastPaidMonth: '1999-01' } };
    expect(await callDepartment(network, path, { body: wrong })).toMatchObject({
      body: { result: 'inconsistent' },
    });
    const unknown = { ...callBody(network), claims: { shoeSize: 'B1' } };
    expect(await callDepartment(network, path, { body: unknown })).toMatchObject(coded(400, '3001'));
  });
});

describe('an item that is shared by interface and left open', () => {
  const { contract, world, clock } = network;
  const items = contract.profile.items.map((item) =>
    item.id === 'tax.arrears' ? { ...item, licence: 'open' as const } : item,
  );
  const opened = {
    ...network,
    apps: {
      ...network.apps,
      department: createDepartmentApp({
        contract: { ...contract, profile: { ...contract.profile, items } },
        view: createWorldView({
          profile: contract.profile,
          world,
          clock,
          overlay: createOverlay(clock),
          companies: 40,
        }),
        clock,
        rules: createRuleBook(),
        clients: new Map([
          [
            network.departmentClient.clientId,
            { algorithm: 'HMAC-SM3', key: hmacKey(Buffer.from(network.departmentClient.hmacKey, 'hex')) },
          ],
        ]),
        onExchange: () => undefined,
        onBreach: 'throw',
      }),
    },
  };

  it('is answered without a licence, and for an unknown enterprise with nothing', async () => {
    const ask = (uscc: string) =>
      callDepartment(opened, arrears, { body: { uscc, purpose: 'loan-approval' } });
    const expected = world.records('tax.arrears', 0, clock.now()).map(({ record }) => record);
    expect(await ask(world.company(0).uscc)).toMatchObject({ status: 200, body: { records: expected } });
    expect(await ask(world.company(41).uscc)).toMatchObject({ status: 200, body: { records: [] } });
  });

  it('asks still for a purpose of financing', async () => {
    const body = { uscc: world.company(0).uscc, purpose: 'marketing' };
    expect(await callDepartment(opened, arrears, { body })).toMatchObject(coded(403, '2009'));
  });
});

describe('a department called by whom it cannot be sure of', () => {
  it.each([
    ['an unknown client', { clientId: 'nobody' }, '2004'],
    ['another key', { key: Buffer.from('another key') }, '2005'],
    ['another body', { sentBody: callBody(network, { purpose: 'guarantee' }) }, '2005'],
    ['a clock that is late', { skew: -300_001 }, '2006'],
    ['a clock that is early', { skew: 300_001 }, '2006'],
  ])('refuses %s', async (_, deviation, code) => {
    const reply = await callDepartment(network, arrears, { body: callBody(network), ...deviation });
    expect(reply).toMatchObject(coded(401, code));
  });

  it('refuses a nonce the second time', async () => {
    const call = () =>
      callDepartment(network, arrears, { body: callBody(network), nonce: 'one-nonce-used-two-times' });
    expect((await call()).status).toBe(200);
    expect(await call()).toMatchObject(coded(401, '2007'));
  });
});

describe('the real-name verification', () => {
  it('is consistent where all four agree, and tells nothing otherwise', async () => {
    const { uscc, enterpriseName, legalRepresentative } = network.world.company(0);
    const right = {
      uscc,
      enterpriseName,
      legalRepresentativeName: legalRepresentative.name,
      legalRepresentativeIdNumber: legalRepresentative.idNumber,
    };
    const verify = async (change: object) =>
      (await callDepartment(network, '/v1/real-name/verify', { body: { ...right, ...change } })).body;
    expect(await verify({})).toEqual({ result: 'consistent' });
    const other = network.world.company(1).legalRepresentative;
    expect(await verify({ legalRepresentativeIdNumber: other.idNumber })).toEqual({ result: 'inconsistent' });
    expect(await verify({ legalRepresentativeName: '某' })).toEqual({ result: 'inconsistent' });
    expect(await verify({ uscc: network.world.company(41).uscc })).toEqual({ result: 'inconsistent' });
  });
});

describe('the change feed', () => {
  const item = 'environment.rating';

  async function page(from: NetworkInProcess, query = ''): Promise<ChangePage> {
    const { body } = await callDepartment(from, `/v1/items/${item}/changes${query}`);
    return body as ChangePage;
  }

  it('tells the records of the whole jurisdiction, page by page, each once', async () => {
    const told: string[] = [];
    let { changes, nextCursor, more } = await page(network, '?limit=7');
    for (;;) {
      told.push(...changes.map(({ recordId }) => recordId));
      if (!more) break;
      ({ changes, nextCursor, more } = await page(network, `?cursor=${nextCursor}&limit=7`));
    }
    const expected = Array.from({ length: 40 }, (_, index) =>
      network.world.records(item, index, network.clock.now()).map(({ recordId }) => recordId),
    ).flat();
    expect(told).toEqual(expected);
    expect(await page(network, `?cursor=${nextCursor}`)).toEqual({ changes: [], nextCursor, more: false });
  });

  it('goes on with what happens to the world', async () => {
    const living = createTestNetwork();
    const { nextCursor } = await page(living, '?limit=500');
    const { uscc } = living.world.company(0);
    const [row] = living.world.records(item, 0, living.clock.now());
    const record = { ...row?.record, ratingScore: 12 };
    const recordId = row?.recordId ?? '';
    const at = living.clock.now() + 60_000;
    living.control.apply([
      { kind: 'put-record', uscc, item, recordId, record },
      { kind: 'withdraw-record', uscc, item, recordId, at },
    ]);
    const first = await page(living, `?cursor=${nextCursor}`);
    expect(first.changes).toMatchObject([
      { kind: 'upsert', recordId, record, changedAt: '2026-01-12 09:00:00' },
    ]);
    living.control.moveTo(at);
    const second = await page(living, `?cursor=${first.nextCursor}`);
    expect(second.changes).toMatchObject([
      { kind: 'withdraw', uscc, recordId, changedAt: '2026-01-12 09:01:00' },
    ]);
  });

  it('refuses a cursor that no page gave', async () => {
    expect(await callDepartment(network, `/v1/items/${item}/changes?cursor=nonsense`)).toMatchObject(
      coded(400, '3001'),
    );
  });

  it.each(['national-2021', 'hebei-2022', 'langfang-2022', 'heilongjiang-2022'])(
    'of every aggregated item of %s keeps the contract',
    async (profile) => {
      const other = createTestNetwork({ profile });
      const items = other.contract.profile.items.filter(({ method }) => method === 'aggregation');
      for (const { id } of items) {
        const { status, body } = await callDepartment(other, `/v1/items/${id}/changes`);
        expect([id, status, (body as ChangePage).changes.length > 0]).toEqual([id, 200, true]);
      }
    },
  );
});
