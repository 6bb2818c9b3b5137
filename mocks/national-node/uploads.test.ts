import { describe, expect, it } from 'vitest';
import { createOverlay, createWorld, worldStart } from '../../fixtures/world/index.ts';
import { loadContract } from '../../src/contract/load-contract.ts';
import { deriveSm2Key } from '../../src/crypto/derive-sm2-key.ts';
import { createVirtualClock } from '../../src/engine/clock.ts';
import { createRuleBook } from '../rule-book.ts';
import { openSqliteStore } from '../store/sqlite-store.ts';
import type { NetworkStore } from '../store/network-store.ts';
import { NodeCaller } from '../testing/node-caller.ts';
import { createWorldView } from '../world-view.ts';
import { createNationalNodeApp } from './create-national-node-app.ts';
import type { NamedRow } from './row-register.ts';

const contract = loadContract('national-2021');
const api = contract.api('national-node');
const nodeKey = deriveSm2Key('national node test');
const key = deriveSm2Key('province');
const secrets = { appId: 'app-province', appKey: 'key-of-province', appSecret: 'secret-of-province' };

async function connect(store: NetworkStore) {
  const clock = createVirtualClock(worldStart);
  const world = createWorld({ seed: 'test' });
  const node = createNationalNodeApp({
    contract,
    view: createWorldView({
      profile: contract.profile,
      world,
      overlay: createOverlay(clock),
      clock,
      companies: world.population,
    }),
    clock,
    rules: createRuleBook(),
    store,
    key: nodeKey,
    accounts: [{ clientId: 'province', publicKey: key.publicKey, ...secrets }],
    onExchange: () => undefined,
    onBreach: 'throw',
  });
  const variant = contract.profile.settings.envelope.value;
  const caller = new NodeCaller({ node, nodeKey: nodeKey.publicKey, variant, key });
  const { token } = (await caller.call('/api/getToken', secrets)).plain as { token: string };
  return (path: string, plain: unknown) => caller.call(path, plain, { token });
}

interface SchemaWithExamples {
  readonly examples: readonly NamedRow[];
}

/** The upload operations with the example row of each, from the specification itself. */
const uploads = api.operations
  .filter(({ tags }) => tags.includes('upload'))
  .map(({ operationId, path }) => {
    const { paths, components } = api.document as {
      paths: Record<string, { post: { 'x-plain-request': string } }>;
      components: { schemas: Record<string, SchemaWithExamples> };
    };
    const plain = paths[path]?.post['x-plain-request'].split('/').at(-1) ?? '';
    // Enterprises may come in two forms, of which one has rows.
    const kind = plain === 'EnterprisePlainRequest' ? 'EnterpriseUpload' : plain;
    const row = components.schemas[`${kind}Row`]?.examples[0];
    if (!row) throw new Error(`${operationId} has no example row.`);
    return [operationId, { path, row }] as const;
  });

it('there are eight of them', () => {
  expect(uploads).toHaveLength(8);
});

describe.each(uploads)('%s', (_, { path, row }) => {
  it('takes a row once, knows it again, and replaces it by a changed one', async () => {
    const send = await connect(openSqliteStore(':memory:'));
    const statusOf = async (...rows: unknown[]) =>
      ((await send(path, { rows })).plain as { rows: { status: string }[] }).rows.map(({ status }) => status);
    const reordered = Object.fromEntries(Object.entries(row).reverse());
    const [field = ''] = Object.keys(row).filter((name) => /Name$|Title$|^month$|^fundsUse$/.test(name));
    const changed = { ...row, [field]: field === 'month' ? '2025-11' : '另一示例' };
    const elsewhere = { ...row, platformId: 'another-platform' };
    expect(await statusOf(row)).toEqual(['accepted']);
    expect(await statusOf(reordered, changed, elsewhere)).toEqual(['duplicate', 'updated', 'accepted']);
    expect(await statusOf(row)).toEqual(['updated']);
  });

  it('rejects a row that breaks its schema, without its values, and takes the others', async () => {
    const send = await connect(openSqliteStore(':memory:'));
    const flawed = { ...row, externalSystemId: 'other', shoeSize: 42 };
    expect((await send(path, { rows: [flawed, row] })).plain).toMatchObject({
      accepted: 1,
      rejected: 1,
      rows: [
        {
          externalSystemId: 'other',
          status: 'rejected',
          errors: [{ pointer: '/shoeSize', message: 'is not a member that the contract knows' }],
        },
        { status: 'accepted', errors: [] },
      ],
    });
  });

  it('refuses a batch with a row that cannot be named, and takes nothing of it', async () => {
    const send = await connect(openSqliteStore(':memory:'));
    const { externalSystemId: _, ...unnamed } = row;
    expect(await send(path, { rows: [row, unnamed] })).toMatchObject({
      code: '3002',
      message: expect.stringContaining('/rows/1/externalSystemId') as unknown,
    });
    expect((await send(path, { rows: [row, { ...row, platformId: '!' }] })).code).toBe('3001');
    expect((await send(path, { rows: [] })).code).toBe('3001');
    expect((await send(path, { rows: [row] })).plain).toMatchObject({ accepted: 1 });
  });
});

describe('uploads to the national node', () => {
  const rowOf = (operation: string) => uploads.find(([id]) => id === operation)?.[1] ?? { path: '', row: {} };

  describe('of one enterprise alone, as clients in use send it', () => {
    const alone = {
      ...{ externalSystemId: 'E-1', platformId: 990100, enterpriseName: '信衡示例一号有限公司' },
      ...{ uniscId: '91990101MA0000015C', operatorName: '', operatorIdCardNo: '', registeredCapital: 0 },
    };
    const path = '/api/upload/enterprises';

    it('is one row, known by its identity', async () => {
      const send = await connect(openSqliteStore(':memory:'));
      const named = { externalSystemId: 'E-1', platformId: '990100' };
      expect((await send(path, alone)).plain).toMatchObject({
        accepted: 1,
        rows: [{ ...named, status: 'accepted' }],
      });
      expect((await send(path, { ...alone, platformId: '990100' })).plain).toMatchObject({ duplicate: 1 });
      expect((await send(path, { ...alone, loaned: '1' })).plain).toMatchObject({ updated: 1 });
    });

    it.each([
      ['without a code', { uniscId: undefined }, '3002'],
      ['with a code that is none', { uniscId: '1' }, '3001'],
      ['with members that nobody knows', { shoeSize: 1 }, '3001'],
      ['beside rows', { rows: [rowOf('uploadEnterprises').row] }, '3001'],
    ])('is refused %s', async (_, change, code) => {
      const send = await connect(openSqliteStore(':memory:'));
      expect((await send(path, { ...alone, ...change })).code).toBe(code);
    });
  });

  it.each([
    ['uploadFinancingStatistics', { unsecuredLoanAmount: 1e12 }, '/unsecuredLoanAmount'],
    ['uploadFinancialProducts', { minimumRate: 99 }, '/minimumRate'],
    ['uploadCreditProductStatistics', { licensedCalls: 321 }, '/licensedCalls'],
  ])('%s rejects a part that is above its whole', async (operation, change, pointer) => {
    const send = await connect(openSqliteStore(':memory:'));
    const { path, row } = rowOf(operation);
    expect((await send(path, { rows: [{ ...row, ...change }] })).plain).toMatchObject({
      rows: [{ status: 'rejected', errors: [{ pointer }] }],
    });
  });

  it('reads every row of a large batch, however many are wrong', async () => {
    const send = await connect(openSqliteStore(':memory:'));
    const { path, row } = rowOf('uploadEnterprises');
    const rows = Array.from({ length: 500 }, (_, place) => ({
      ...row,
      externalSystemId: `E-${place}`,
      size: 'huge',
    }));
    expect((await send(path, { rows })).plain).toMatchObject({ accepted: 0, rejected: 500 });
    expect((await send(path, { rows: [...rows, row] })).code).toBe('3001');
  });

  it('are known again after a restart', async () => {
    const store = openSqliteStore(':memory:');
    const { path, row } = rowOf('uploadPolicies');
    await (
      await connect(store)
    )(path, { rows: [row] });
    const after = await connect(store);
    expect((await after(path, { rows: [row] })).plain).toMatchObject({ duplicate: 1 });
  });
});
