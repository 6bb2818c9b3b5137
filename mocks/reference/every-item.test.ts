import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ItemRecord } from '../../fixtures/world/index.ts';
import { findUsccFlaw } from '../../fixtures/tables/uscc.ts';
import { listProfiles } from '../../src/contract/list-profiles.ts';
import { loadContract } from '../../src/contract/load-contract.ts';
import type { ProfileItem } from '../../src/contract/profile.ts';
import { grant, query } from '../testing/platform-requests.ts';
import { startTestPlatform, type Caller, type RunningTestPlatform } from '../testing/running-platform.ts';

const companies = 4;
const purpose = 'loan-approval';

/** Profiles by their lists: one that inherits another's list shows nothing that the other does not. */
const lists = new Map(
  listProfiles().map(({ id }) => [JSON.stringify(loadContract(id).profile.items), id] as const),
);

/** The platform answers 9999 where it would break its own contract, so that every success here keeps it. */
describe.each([...lists.values()])('under %s the reference platform', (profile) => {
  const { items } = loadContract(profile).profile;
  const licensed = items.filter(({ licence }) => licence !== 'open');
  const queried = items.filter(({ method }) => method !== 'verification');
  const verified = items.filter(({ method }) => method === 'verification');
  let platform: RunningTestPlatform;
  let bank: Caller;
  const licences: string[] = [];

  beforeAll(async () => {
    platform = await startTestPlatform({ profile, companies });
    bank = await platform.institution();
    for (let index = 0; index < companies; index += 1) {
      const enterprise = await platform.enterprise(company(index));
      licences.push(
        await grant(
          enterprise,
          licensed.map(({ id }) => id),
        ),
      );
    }
  });
  afterAll(() => platform.close());

  const company = (index: number) => platform.network.inProcess.world.company(index);
  const about = (index: number) => ({ uscc: company(index).uscc, licenseId: licences[index] ?? '' });
  const each = Array.from({ length: companies }, (_, index) => index);

  /** The rows that the department has, as far as the list names their fields. */
  function held({ id, fields }: ProfileItem, index: number): readonly ItemRecord[] {
    const { world, clock } = platform.network.inProcess;
    const listed = fields.map((field) => field.id);
    return world
      .records(id, index, clock.now())
      .map(({ record }) => Object.entries(record).filter(([field]) => listed.includes(field)))
      .map((members) => Object.fromEntries(members));
  }

  it.each(queried)('gives $id as its department holds it, by query, batch and CSV', async (item) => {
    for (const index of each) {
      const expected = held(item, index).map((row) => (item.licence === 'open' ? masked(row, item) : row));
      const { status, body } = await query(bank, item.id, about(index));
      expect([index, status, body['records']]).toEqual([index, 200, expected]);
    }
    const rows = each.map(about);
    const { body } = await bank('POST', '/v1/batches', { json: { item: item.id, purpose, rows } });
    const collect = (accept: string) => bank('GET', `/v1/batches/${String(body['batchId'])}`, { accept });
    const collected = (await collect('application/json')).body['rows'] as { records: readonly unknown[] }[];
    expect(collected.map(({ records }) => records.length)).toEqual(
      each.map((index) => held(item, index).length),
    );
    const [head] = (await collect('text/csv')).text.split('\r\n');
    const fields = item.fields.map(({ id }) => id).filter((id) => id !== 'uscc');
    expect(head).toBe(['uscc', 'code', ...fields, 'contested'].join(','));
  });

  it.each(verified)('verifies $id: consistent when one row says all of it', async (item) => {
    const verify = (index: number, claims: ItemRecord) =>
      bank('POST', `/v1/items/${item.id}/verify`, { json: { ...about(index), purpose, claims } });
    for (const index of each) {
      const rows = held(item, index).map(claimsOf);
      for (const claims of rows) {
        expect((await verify(index, claims)).body).toMatchObject({ result: 'consistent' });
      }
      const [one, other] = rows;
      const mixed = mix(one, other);
      if (mixed) expect((await verify(index, mixed)).body).toMatchObject({ result: 'inconsistent' });
      if (!one) {
        const { body } = await verify(index, { certificateNumber: 'none' });
        expect(body).toMatchObject({ result: 'no-record' });
      }
    }
  });

  it('puts open items into public reports and licensed ones into deep reports', async () => {
    const report = async (kind: 'public' | 'deep') => {
      const { uscc, licenseId } = about(0);
      const json = { uscc, kind, purpose, ...(kind === 'deep' ? { licenseId } : {}) };
      const { body } = await bank('POST', '/v1/credit-reports', { json });
      return (body['sections'] as { item: string }[]).map(({ item }) => item);
    };
    const open = queried.filter(({ licence }) => licence !== 'required');
    expect(await report('public')).toEqual(open.map(({ id }) => id));
    expect(await report('deep')).toEqual(queried.map(({ id }) => id));
  });

  it('exports what it holds of the enterprise, and finds it by its name', async () => {
    const { enterpriseName, uscc } = company(0);
    const { body } = await (await platform.enterprise(company(0)))('GET', '/v1/enterprise/export');
    const aggregated = items.filter(({ method }) => method === 'aggregation');
    expect(body['items']).toMatchObject(
      aggregated.map((item) => ({ item: item.id, records: held(item, 0) })),
    );
    const found = await bank('GET', `/v1/enterprises?keyword=${encodeURIComponent(enterpriseName)}`);
    expect(found.body['enterprises']).toContainEqual(expect.objectContaining({ uscc, enterpriseName }));
  });

  it('uploads every aggregated item, and the node rejects no row', async () => {
    await platform.moveTo('2026-01-13T02:30:00+08:00');
    await platform.moveTo('2026-02-06T02:30:00+08:00');
    const { journal } = platform.network.inProcess.control;
    const uploads = journal.entries({ operation: 'uploadBatch' });
    const aggregated = items.filter((item) => item.method === 'aggregation');
    const withRows = aggregated.filter((item) => each.some((index) => held(item, index).length > 0));
    const halfYearly = withRows.filter(({ frequency }) => frequency.kind === 'half-yearly');
    const uploaded = new Set([...uploads.map(({ item }) => item), ...halfYearly.map(({ id }) => id)]);
    expect(uploaded).toEqual(new Set(withRows.map(({ id }) => id)));
    expect(uploads.map(({ plainResponse }) => plainResponse)).toEqual(
      uploads.map((): unknown => expect.objectContaining({ rejected: 0 })),
    );
    expect(platform.failures).toEqual([]);
  });
});

/** What anyone sees of a row of an open item: ids and phones of persons hidden but for first three and last four. */
function masked(row: ItemRecord, { fields }: ProfileItem): ItemRecord {
  const personal = fields.filter(({ grade }) => grade === 'personal').map(({ id }) => id);
  const written = fields.filter(({ freeText }) => freeText === true).map(({ id }) => id);
  const hidden = (value: string) => `${value.slice(0, 3)}${'*'.repeat(value.length - 7)}${value.slice(-4)}`;
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => {
      if (written.includes(field) && typeof value === 'string')
        return [field, value.replaceAll(/(?<!\d)(\d{17}[\dX]|1\d{10})(?!\d)/g, hidden)];
      const isHidden = personal.includes(field) && typeof value === 'string';
      if (!isHidden || findUsccFlaw(value) === undefined) return [field, value];
      return [field, hidden(value)];
    }),
  );
}

/** Up to ten fields of a row that can be claimed. */
function claimsOf(row: ItemRecord): ItemRecord {
  const claimed = Object.entries(row).filter(([, value]) => value !== null && typeof value !== 'object');
  return Object.fromEntries(claimed.slice(0, 10));
}

/** The first row's claims with a value of the other row where they differ; undefined where they do not. */
function mix(one: ItemRecord | undefined, other: ItemRecord | undefined): ItemRecord | undefined {
  if (!one || !other) return undefined;
  const differing = Object.keys(one).filter((field) => one[field] !== other[field]);
  const [field] = differing;
  return field === undefined || differing.length < 2 ? undefined : { ...one, [field]: other[field] };
}
