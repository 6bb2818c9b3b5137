import { expect, test } from 'vitest';
import { createWorld, scenarios } from '../fixtures/world/index.ts';
import { parseTime } from '../src/engine/shanghai-time.ts';
import { openSqliteStore } from './store/sqlite-store.ts';
import { callDepartment } from './testing/department-caller.ts';
import { PlatformCaller } from './testing/platform-caller.ts';
import { createTestNetwork } from './testing/test-network.ts';
import type { NetworkInProcess } from './create-network.ts';

/* The network plays the world's script, and whoever makes the same world elsewhere knows it. */

const penalty = 'administrative.penalty';
const indexOf = (id: string): number => scenarios.findIndex((scenario) => scenario.id === id);
const companyOf = ({ world }: NetworkInProcess, id: string) => world.company(indexOf(id));

async function connect(
  options: Parameters<typeof createTestNetwork>[0] = {},
  store = openSqliteStore(':memory:'),
) {
  const network = createTestNetwork({ events: 'scenarios', ...options }, store);
  const { applicationId } = await new PlatformCaller(network).admit();
  const toldOf = (id: string) =>
    network.control
      .nodeEvents()
      .sent.map(({ event }) => event)
      .filter((event) => 'uscc' in event && event.uscc === companyOf(network, id).uscc);
  const moveTo = async (time: string) => {
    network.control.moveTo(parseTime(time));
    await network.control.deliverEvents();
  };
  return { network, applicationId, toldOf, moveTo };
}

test('the node tells objection and correction when their instants pass, and the one answers the other', async () => {
  const { toldOf, moveTo } = await connect();
  await moveTo('2026-02-03 09:59:59');
  expect(toldOf('objection-upheld')).toEqual([]);
  await moveTo('2026-02-03 10:00:00');
  const [objection] = toldOf('objection-upheld');
  expect(objection).toMatchObject({
    kind: 'objection',
    item: penalty,
    occurredAt: '2026-02-03 10:00:00',
  });
  await moveTo('2026-03-01 00:00:00');
  expect(toldOf('objection-upheld')[1]).toMatchObject({
    kind: 'correction',
    answers: objection?.eventId,
    outcome: 'upheld',
    occurredAt: '2026-02-26 15:00:00',
  });
  expect(toldOf('objection-rejected')[1]).toMatchObject({ kind: 'objection', outcome: 'dismissed' });
  expect(toldOf('repaired-in-march')).toEqual([]);
});

test('a repair names the row that the feed withdraws at the same instant', async () => {
  const { network, toldOf, moveTo } = await connect();
  const path = `/v1/items/${penalty}/changes`;
  const before = await callDepartment(network, `${path}?limit=500`);
  const { nextCursor } = before.body as { nextCursor: string };
  await moveTo('2026-02-05 14:00:00');
  const { body } = await callDepartment(network, `${path}?cursor=${nextCursor}&limit=500`);
  const [repair] = toldOf('one-of-two-repaired');
  const { uscc } = companyOf(network, 'one-of-two-repaired');
  expect(repair).toMatchObject({ kind: 'repair', uscc });
  expect(body).toMatchObject({
    changes: [{ kind: 'withdraw', uscc, changedAt: '2026-02-05 14:00:00' }],
  });
  const told = repair !== undefined && 'recordId' in repair ? repair.recordId : undefined;
  expect((body as { changes: { recordId: string }[] }).changes[0]?.recordId).toBe(told);
});

test('nothing is told twice, though the network was started anew in between', async () => {
  const store = openSqliteStore(':memory:');
  const first = await connect({}, store);
  await first.moveTo('2026-02-04 00:00:00');
  const sent = first.network.control.nodeEvents().sent.length;
  expect(sent).toBeGreaterThan(0);
  const again = createTestNetwork({ events: 'scenarios' }, store);
  await again.control.deliverEvents();
  expect(again.control.nodeEvents().sent.length).toBe(sent);
  again.control.moveTo(parseTime('2026-03-01 00:00:00'));
  expect(again.control.nodeEvents().sent.length).toBeGreaterThan(sent);
  expect(() => createTestNetwork({ events: 'all' }, store)).toThrow(/events/);
});

test('without events nothing happens, and nobody is told anything', async () => {
  const { network, moveTo } = await connect({ events: 'none' });
  await moveTo('2026-12-31 00:00:00');
  const scripted = network.control
    .nodeEvents()
    .sent.filter(({ event }) => event.kind !== 're-assessment-due');
  expect(scripted).toEqual([]);
  expect(network.control.state().events).toBe('none');
});

test('departments refuse licences that the enterprise has revoked, and take later ones', async () => {
  const { network, moveTo } = await connect();
  const { uscc } = companyOf(network, 'licence-revoked-mid-month');
  const item = 'tax.arrears';
  const ask = async (validFrom: string) => {
    const licence = {
      licenseId: 'L-0000000000000001',
      uscc,
      institutionId: 'bank',
      items: [item],
      validFrom,
      validUntil: '2026-12-31 23:59:59',
    };
    const body = { uscc, purpose: 'loan-approval', licence };
    return (await callDepartment(network, `/v1/items/${item}/query`, { body })).status;
  };
  await moveTo('2026-03-16 09:59:59');
  expect(await ask('2026-03-01 00:00:00')).toBe(200);
  await moveTo('2026-03-16 10:00:00');
  expect(await ask('2026-03-01 00:00:00')).toBe(403);
  expect(await ask('2026-03-16 10:00:00')).toBe(200);
});

test('real names are verified against who stands for the company at the time', async () => {
  const { network, moveTo } = await connect();
  const index = indexOf('representative-changed');
  const { uscc, enterpriseName } = network.world.company(index);
  const verify = async ({ name, idNumber }: { name: string; idNumber: string }) => {
    const body = {
      uscc,
      enterpriseName,
      legalRepresentativeName: name,
      legalRepresentativeIdNumber: idNumber,
    };
    return ((await callDepartment(network, '/v1/real-name/verify', { body })).body as { result: string })
      .result;
  };
  const old = network.world.company(index).legalRepresentative;
  const next = network.world.companyAt(index, parseTime('2026-03-09 11:00:00')).legalRepresentative;
  await moveTo('2026-03-09 10:59:59');
  expect([await verify(old), await verify(next)]).toEqual(['consistent', 'inconsistent']);
  await moveTo('2026-03-09 11:00:00');
  expect([await verify(old), await verify(next)]).toEqual(['inconsistent', 'consistent']);
});

test('what departments answer is what a world made elsewhere from the same choice says', async () => {
  const { network, moveTo } = await connect({ events: 'all', companies: 120 });
  const { seed } = network.control.state();
  const { pensionInsuredBands, pensionPaymentBands } = network.contract.profile.settings;
  const twin = createWorld({
    seed,
    events: 'all',
    bands: { pensionInsured: pensionInsuredBands.value, pensionPayment: pensionPaymentBands.value },
  });
  for (const time of ['2026-02-17 00:00:00', '2026-04-20 12:00:00', '2026-08-01 00:00:00']) {
    await moveTo(time);
    for (let index = 0; index < 120; index++) {
      for (const item of twin.items) {
        expect(network.world.records(item, index, network.clock.now())).toEqual(
          twin.records(item, index, parseTime(time)),
        );
      }
      expect(network.world.sensitiveValues(index, network.clock.now())).toEqual(
        twin.sensitiveValues(index, parseTime(time)),
      );
    }
  }
});
