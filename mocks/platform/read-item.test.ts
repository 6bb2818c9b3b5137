import { expect, test } from 'vitest';
import { loadContract } from '../../src/contract/load-contract.ts';
import type { ProfileItem } from '../../src/contract/profile.ts';
import { createVirtualClock } from '../../src/engine/clock.ts';
import { honestDecisions } from './decisions/decisions.ts';
import { referenceManner } from './manner.ts';
import { itemOf, type PlatformContext } from './platform-context.ts';
import { readItem } from './read-item.ts';
import { parseTime } from './shanghai-time.ts';
import { openStore } from './store/open-store.ts';
import type { DepartmentCall } from './upstream/department.ts';
import type { Inquiry } from './upstream/provincial-node.ts';

const uscc = '91990101MA0000015C';
const asOf = '2026-01-12 09:00:00';
const unexpected = () => Promise.reject(new Error('This is not to be called.'));

/** A platform whose department and node answer with one record and note what they were asked. */
function scene(change: Partial<ProfileItem>) {
  const contract = loadContract('national-2021');
  const item = { ...itemOf(contract.profile, 'tax.arrears'), ...change };
  const called: (DepartmentCall | Inquiry)[] = [];
  const answer = (call: DepartmentCall | Inquiry) => {
    called.push(call);
    return Promise.resolve({ asOf, records: [{ enterpriseName: '示例', uscc }] });
  };
  const platform: PlatformContext = {
    configuration: {
      port: 0,
      name: '测试平台',
      profile: contract.profile.id,
      database: ':memory:',
      node: { url: 'http://node.invalid', publicKey: '' },
      department: { url: 'http://department.invalid', clientId: 'platform', key: '' },
      operator: { uscc, division: '990100' },
      clients: [],
    },
    contract,
    profile: contract.profile,
    decisions: honestDecisions,
    manner: referenceManner,
    clock: createVirtualClock(parseTime(asOf)),
    store: openStore(':memory:'),
    department: {
      callItem: answer,
      verifyItem: unexpected,
      listChanges: unexpected,
      verifyRealName: unexpected,
    },
    node: {
      inquire: answer,
      uploadLicence: unexpected,
      upload: unexpected,
      reportEvent: unexpected,
      listEvents: unexpected,
      setCallback: unexpected,
    },
  };
  const read = () =>
    readItem(platform, {
      item,
      claim: { institutionId: 'bank-001', uscc, purpose: 'loan-approval', row: null, now: parseTime(asOf) },
      licence: undefined,
      way: 'query',
      traceId: 'trace-0001',
    });
  return { platform, called, read };
}

test('calls a department about an open item and shows it no licence', async () => {
  const { called, read } = scene({ licence: 'open', level: 'local' });
  expect((await read()).records).toHaveLength(1);
  expect(called).toEqual([{ item: 'tax.arrears', uscc, purpose: 'loan-approval', traceId: 'trace-0001' }]);
});

test('asks the node about an open item under the name that the register has', async () => {
  const { platform, called, read } = scene({ licence: 'open', level: 'national' });
  expect(await read()).toEqual({ asOf, records: [] });
  expect(called).toEqual([]);
  platform.store.records.put({
    item: 'registration.basic',
    recordId: 'r1',
    uscc,
    record: { enterpriseName: '示例' },
    changedAt: 1,
    loadedAt: 1,
    provider: '',
    withdrawn: false,
  });
  expect((await read()).records).toHaveLength(1);
  expect(called).toEqual([{ item: 'tax.arrears', enterpriseName: '示例', uscc, traceId: 'trace-0001' }]);
});

test.each(['local', 'national'] as const)(
  'calls nobody about a licensed %s item without a licence',
  async (level) => {
    const { called, read } = scene({ licence: 'required', level });
    await expect(read()).rejects.toMatchObject({ code: '3004' });
    expect(called).toEqual([]);
  },
);
