import { afterAll, beforeAll, expect, test } from 'vitest';
import { deriveSm2Key } from '../../src/crypto/derive-sm2-key.ts';
import { importPublicKeyHex } from '../../src/crypto/sm2-key.ts';
import { callDepartment } from '../testing/department-caller.ts';
import { NodeCaller } from '../testing/node-caller.ts';
import { PlatformCaller } from '../testing/platform-caller.ts';
import { query } from '../testing/platform-requests.ts';
import {
  startTestPlatform,
  testStart,
  type Caller,
  type RunningTestPlatform,
} from '../testing/running-platform.ts';

/*
 * A company says the same wherever it is asked: at the department, at both nodes, at the platform, in JSON and CSV. What
 * `xinheng generate` writes of it is held against the same world in src/cli/generate/same-in-every-format.test.ts.
 */

const companies = 60;
/** Some with a story, some without. */
const sample = [0, 1, 7, 19, 33, 41, 47, 52, 55, 59];
const item = 'registration.basic';
const fields = ['enterpriseName', 'uscc', 'legalRepresentative', 'establishedOn', 'registrationStatus'];

let platform: RunningTestPlatform;
let bank: Caller;
let node: PlatformCaller;
let token: string;
let nation: NodeCaller;
let nationToken: string;

beforeAll(async () => {
  platform = await startTestPlatform({ companies });
  bank = await platform.institution();
  node = new PlatformCaller(platform.network.inProcess, 'another platform');
  token = await node.token(await node.admit());
  nation = new NodeCaller({
    node: platform.network.inProcess.apps.nationalNode,
    nodeKey: importPublicKeyHex(platform.network.nationalNodePublicKey),
    variant: platform.network.envelope,
    key: deriveSm2Key('who asks the nation itself'),
  });
  const { plain } = await nation.call('/api/getToken', platform.network.nationalClient);
  nationToken = (plain as { token: string }).token;
});
afterAll(() => platform.close());

const inquiriesAtTheNation = (): number =>
  platform.network.inProcess.control.journal
    .entries()
    .filter(({ member, operation }) => member === 'national-node' && operation === 'inquire').length;

const company = (index: number) => platform.network.inProcess.world.company(index);

function identityIn(record: unknown): readonly unknown[] {
  const row = Object.fromEntries(Object.entries(record ?? {}));
  return fields.map((field): unknown => row[field]);
}

function identityOf(index: number): readonly unknown[] {
  const { legalRepresentative, ...own } = company(index);
  return identityIn({ ...own, legalRepresentative: legalRepresentative.name });
}

test('the department’s feed of changes names every company as the world does', async () => {
  const told = new Map<unknown, readonly unknown[]>();
  let cursor = '';
  for (let more = true; more;) {
    const { body } = await callDepartment(
      platform.network.inProcess,
      `/v1/items/${item}/changes?limit=50${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    const page = body as {
      changes: { uscc: string; record: unknown }[];
      nextCursor: string;
      more: boolean;
    };
    for (const { uscc, record } of page.changes) told.set(uscc, identityIn(record));
    ({ nextCursor: cursor, more } = page);
  }
  expect(told.size).toBe(companies);
  for (let index = 0; index < companies; index++) {
    expect(told.get(company(index).uscc)).toEqual(identityOf(index));
  }
});

test.each(sample)(
  'company %i is the same at the national node, relayed by the province, and at the platform, in JSON and CSV',
  async (index) => {
    const { uscc, enterpriseName } = company(index);
    const expected = identityOf(index);

    const inquiry = { enterpriseName, uniscId: uscc };
    const asked = await nation.call(`/api/creditInquiry/${item}`, inquiry, { token: nationToken });
    const [fromNation] = (asked.plain as { records: unknown[] }).records;
    expect(identityIn(fromNation)).toEqual(expected);

    const before = inquiriesAtTheNation();
    const relayed = await node.call(`/api/creditInquiry/${item}`, inquiry, { token });
    // The province holds nothing of it itself.
    expect(inquiriesAtTheNation()).toBe(before + 1);
    const [fromNode] = (relayed.plain as { records: unknown[] }).records;
    expect(fromNode).toEqual(fromNation);

    const queried = await query(bank, item, { uscc });
    const [fromPlatform] = queried.body['records'] as unknown[];
    expect(identityIn(fromPlatform)).toEqual(expected);

    const rows = [{ uscc }];
    const { body } = await bank('POST', '/v1/batches', { json: { item, purpose: 'loan-approval', rows } });
    const { text } = await bank('GET', `/v1/batches/${String(body['batchId'])}`, { accept: 'text/csv' });
    const [head = '', row = ''] = text.split('\r\n');
    const columns = head.replace(/^\uFEFF/, '').split(',');
    const cells = row.split(',');
    expect(fields.map((field) => cells[columns.indexOf(field)])).toEqual(expected);
  },
);

test.each(sample)(
  'a penalty of company %i, if it has one, names it and its representative alike',
  async (index) => {
    const { uscc, enterpriseName, legalRepresentative } = company(index);
    const { body } = await query(bank, 'administrative.penalty', { uscc });
    const held = platform.network.inProcess.world.records('administrative.penalty', index, testStart);
    const records = body['records'] as Record<string, unknown>[];
    expect(records.length).toBe(held.length);
    for (const record of records) {
      expect([record['uscc'], record['enterpriseName']]).toEqual([uscc, enterpriseName]);
      expect(record['legalRepresentativeName']).toBe(legalRepresentative.name);
    }
  },
);

test('the totals that the platform counts are the rows that the world has', async () => {
  const { world, clock } = platform.network.inProcess;
  const counts: number[] = [];
  const rows: number[] = [];
  for (let index = 0; index < companies; index++) {
    const { body } = await query(bank, 'administrative.penalty', { uscc: company(index).uscc });
    counts.push(Number(body['total']));
    rows.push(world.records('administrative.penalty', index, clock.now()).length);
  }
  expect(counts).toEqual(rows);
});
