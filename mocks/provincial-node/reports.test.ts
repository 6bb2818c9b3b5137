import { describe, expect, it } from 'vitest';
import type { SchemasOf } from '../../src/contract/operations.ts';
import { openSqliteStore } from '../store/sqlite-store.ts';
import { PlatformCaller } from '../testing/platform-caller.ts';
import { createTestNetwork } from '../testing/test-network.ts';

type Schemas = SchemasOf<'provincial-node'>;

async function connect(store = openSqliteStore(':memory:')) {
  const network = createTestNetwork({}, store);
  const platform = new PlatformCaller(network);
  const [known] = network.control.state().admissions;
  const credentials = known ? await platform.collect(known.applicationId) : await platform.admit();
  const token = await platform.token(credentials);
  return { network, send: (path: string, plain: unknown) => platform.call(path, plain, { token }) };
}

const figures = (change: Partial<Schemas['FinancingFigures']> = {}): Schemas['FinancingFigures'] => ({
  creditedEnterprises: 2,
  creditedAmount: 0.1,
  loans: 2,
  loanAmount: 0.1,
  unsecuredLoans: 1,
  unsecuredLoanAmount: 0.1,
  amountUnit: '元',
  ...change,
});

const total = figures({
  creditedEnterprises: 6,
  creditedAmount: 0.3,
  loans: 6,
  loanAmount: 0.3,
  unsecuredLoans: 3,
  unsecuredLoanAmount: 0.3,
});

const byInstitution = ['91990101MA0000015C', '91990101MA00000237', '91990101MA00000311'].map(
  (institutionUscc) => ({ institutionUscc, figures: figures() }),
);

const statistics: Schemas['PlatformStatistics'] = {
  month: '2025-12',
  sharing: [{ item: 'environment.rating', stored: 600, changed: 12, provided: 340 }],
  construction: { operatingSince: '2025-06-01', version: '1.4', summary: '接口调用与核验均已启用' },
  enterprises: { registered: 5200, verified: 4100 },
  institutions: { banks: 12, others: 5, products: 46 },
  policies: { issued: 1, inForce: 7 },
  // Three times 0.1 is not 0.3 in binary fractions.
  financing: { total, byInstitution },
};

const usage: Schemas['UsageReport'] = {
  month: '2026-01',
  rows: [
    {
      item: 'tax.arrears',
      purpose: 'loan-approval',
      provided: 210,
      verified: 0,
      refused: 14,
      institutions: 6,
      enterprises: 180,
    },
  ],
};

describe.each([
  ['/api/statistics', statistics, { policies: { issued: 2, inForce: 8 } }],
  ['/api/usage', usage, { rows: [] }],
] as const)('%s', (path, report, change) => {
  it('is taken once a month, known again, and corrected, over a restart too', async () => {
    const store = openSqliteStore(':memory:');
    const { send } = await connect(store);
    const { month } = report;
    expect((await send(path, report)).plain).toEqual({ month, status: 'accepted' });
    expect((await send(path, report)).plain).toEqual({ month, status: 'duplicate' });
    const { send: afterwards } = await connect(store);
    expect((await afterwards(path, report)).plain).toEqual({ month, status: 'duplicate' });
    expect((await afterwards(path, { ...report, ...change })).plain).toEqual({ month, status: 'updated' });
    expect((await afterwards(path, { ...report, month: '2025-11' })).plain).toMatchObject({
      status: 'accepted',
    });
  });

  it('is refused for a month to come, with a member too many and with one missing', async () => {
    const { send } = await connect();
    expect(await send(path, { ...report, month: '2026-02' })).toMatchObject({
      code: '3001',
      message: '2026-02 has not begun.',
    });
    expect((await send(path, { ...report, shoeSize: 42 })).code).toBe('3001');
    const { month: _, ...timeless } = report;
    expect((await send(path, timeless)).code).toBe('3002');
    expect((await send(path, report)).plain).toMatchObject({ status: 'accepted' });
  });
});

describe('statistics that do not add up', () => {
  const [first, second, third] = byInstitution;
  it.each([
    ['an item twice', { sharing: [...statistics.sharing, ...statistics.sharing] }, 'twice'],
    [
      'more verified than registered',
      { enterprises: { registered: 1, verified: 2 } },
      '/enterprises/verified',
    ],
    ['an institution twice', { financing: { total, byInstitution: [first, first, third] } }, 'twice'],
    [
      'a total that is no sum',
      { financing: { total: { ...total, loans: 7 }, byInstitution } },
      'total/loans',
    ],
    [
      'an amount that is no sum',
      { financing: { total: { ...total, loanAmount: 0.31 }, byInstitution } },
      'total/loanAmount',
    ],
    [
      'more unsecured loans than loans',
      {
        financing: {
          total: { ...total, loans: 4 },
          byInstitution: [{ ...first, figures: figures({ loans: 0 }) }, second, third],
        },
      },
      'more unsecured loans',
    ],
  ])('are refused: %s', async (_, change, message) => {
    const { send } = await connect();
    expect(await send('/api/statistics', { ...statistics, ...change })).toMatchObject({
      code: '3001',
      message: expect.stringContaining(message) as unknown,
    });
  });

  it('are refused: usage of one item for one purpose twice', async () => {
    const { send } = await connect();
    expect(await send('/api/usage', { ...usage, rows: [...usage.rows, ...usage.rows] })).toMatchObject({
      code: '3001',
      message: '/rows has tax.arrears for loan-approval twice.',
    });
  });
});

describe('a whitelist', () => {
  const criteria = {
    industrialPolicy: true,
    credit: true,
    operation: true,
    realNeed: true,
    commitmentSigned: true,
    evaluation: 'A',
  };
  const row = (uscc: string, change = {}) => ({
    uscc,
    enterpriseName: '信衡示例一号有限公司',
    criteria: { ...criteria, ...change },
  });
  const list = (rows: readonly unknown[], ruleVersion = '2026-1', month = '2026-01') => ({
    month,
    ruleVersion,
    screenedOn: '2026-01-10',
    rows,
  });
  const [one, two] = ['91990101MA0000015C', '91990101MA00000237'] as const;
  const path = '/api/whitelist';

  it('is added to and corrected under one version of the rules, and begun anew under another', async () => {
    const store = openSqliteStore(':memory:');
    const { send } = await connect(store);
    const statuses = async (plain: object, via = send) => {
      const answer = (await via(path, plain)).plain as { listed: number; rows: { status: string }[] };
      return [answer.listed, ...answer.rows.map(({ status }) => status)];
    };
    expect(await statuses(list([row(one)]))).toEqual([1, 'accepted']);
    const { send: after } = await connect(store);
    expect(await statuses(list([row(one), row(two)]), after)).toEqual([2, 'duplicate', 'accepted']);
    expect(await statuses(list([row(two, { evaluation: 'B' })]), after)).toEqual([2, 'updated']);
    expect(await statuses(list([row(two)], '2026-2'), after)).toEqual([1, 'accepted']);
    expect(await statuses(list([], '2026-1', '2025-12'), after)).toEqual([0]);
  });

  it('rejects who misses a criterion and takes the others', async () => {
    const { send } = await connect();
    expect((await send(path, list([row(one, { commitmentSigned: false }), row(two)]))).plain).toMatchObject({
      listed: 1,
      rows: [
        { status: 'rejected', errors: [{ pointer: '/criteria/commitmentSigned', message: 'must be true' }] },
        { status: 'accepted', errors: [] },
      ],
    });
  });

  it('is refused for an enterprise that cannot be named and a month to come', async () => {
    const { send } = await connect();
    expect((await send(path, list([row('x')]))).code).toBe('3001');
    expect((await send(path, list([{ criteria }]))).code).toBe('3002');
    expect((await send(path, list([], '2026-1', '2026-02'))).code).toBe('3001');
  });
});
