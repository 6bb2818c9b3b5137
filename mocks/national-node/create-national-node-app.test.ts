import { describe, expect, it } from 'vitest';
import { createOverlay, createWorld, worldStart } from '../../fixtures/world/index.ts';
import { loadContract } from '../../src/contract/load-contract.ts';
import { deriveSm2Key } from '../../src/crypto/derive-sm2-key.ts';
import { openEnvelope } from '../../src/crypto/envelope.ts';
import { sm3 } from '../../src/crypto/sm3.ts';
import { createVirtualClock } from '../../src/engine/clock.ts';
import { createRuleBook } from '../rule-book.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import { NodeCaller } from '../testing/node-caller.ts';
import { createWorldView } from '../world-view.ts';
import { createNationalNodeApp } from './create-national-node-app.ts';

const contract = loadContract('national-2021');
const variant = contract.profile.settings.envelope.value;
const nodeKey = deriveSm2Key('national node test');
const clock = createVirtualClock(worldStart);
const world = createWorld({ seed: 'test' });
const view = createWorldView({
  profile: contract.profile,
  world,
  overlay: createOverlay(clock),
  clock,
  companies: world.population,
});
const province = deriveSm2Key('province');
const secrets = { appId: 'app-province', appKey: 'key-of-province', appSecret: 'secret-of-province' };
const otherSecrets = { appId: 'app-other', appKey: 'key-of-other', appSecret: 'secret-of-other' };
const other = deriveSm2Key('other province');

const node = createNationalNodeApp({
  contract,
  view,
  clock,
  rules: createRuleBook(),
  store: createMemoryStore(),
  key: nodeKey,
  accounts: [
    { clientId: 'province', publicKey: province.publicKey, ...secrets },
    { clientId: 'other', publicKey: other.publicKey, ...otherSecrets },
  ],
  onExchange: () => undefined,
  onBreach: 'throw',
});

const callerWith = (key: typeof province) =>
  new NodeCaller({ node, nodeKey: nodeKey.publicKey, variant, key });
const caller = callerWith(province);

async function tokenOf(who: NodeCaller, credentials: typeof secrets): Promise<string> {
  return ((await who.call('/api/getToken', credentials)).plain as { token: string }).token;
}

describe('the public key of the node', () => {
  async function ask(body: object): Promise<Readonly<Record<string, string>>> {
    const request = new Request('http://node/api/publicKey', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await (await node(request)).json()) as Readonly<Record<string, string>>;
  }
  const caller = deriveSm2Key('a platform that has no account yet');
  const publicKey = caller.publicKey.hex;
  const requestData = '{"appId":"app-province"}';

  it('is told in clear to whoever asks with a key alone', async () => {
    expect(await ask({ publicKey })).toMatchObject({ errorCode: '0000', data: nodeKey.publicKey.hex });
  });

  it('is sealed to whoever names an application, as the open client of the protocol asks', async () => {
    const { errorCode, data = '', key = '', signatureData = '' } = await ask({ publicKey, requestData });
    expect(errorCode).toBe('0000');
    const envelope = { data, key, signatureData };
    const plain = openEnvelope(envelope, { recipient: caller, sender: nodeKey.publicKey, variant });
    expect(JSON.parse(plain)).toEqual({ publicKey: nodeKey.publicKey.hex });
  });

  it('is not sealed to what is no point of the curve', async () => {
    const answer = await ask({ publicKey: `04${'1'.repeat(128)}`, requestData });
    expect(answer).toMatchObject({ success: false, errorCode: '3001' });
  });
});

it('gives a token to a registered key with its own credentials', async () => {
  expect((await caller.call('/api/getToken', secrets)).code).toBe('0000');
  expect((await caller.call('/api/getToken', otherSecrets)).code).toBe('2004');
  const stranger = callerWith(deriveSm2Key('stranger'));
  expect((await stranger.call('/api/getToken', secrets)).code).toBe('2001');
});

it('knows the whole nation, and whose token and licence is whose', async () => {
  const { uscc, enterpriseName } = world.company(123_456_789);
  const token = await tokenOf(caller, secrets);
  const fields = {
    enterpriseName,
    uniscId: uscc,
    authorizedInfos: 'tax.arrears',
    authorizedOrgsCode: 'bank-001',
    platformId: 'PF-1',
    authorizedStartTime: '2026-01-12 00:00:00',
    authorizedEndTime: '2026-02-12 00:00:00',
    hashCode: sm3('%PDF-1.7').toString('hex').toUpperCase(),
    publicKey: province.publicKey.hex,
  };
  const { licenseId } = (await caller.upload({ ...fields, token })).plain as { licenseId: string };
  const inquiry = { enterpriseName, uniscId: uscc, licenseId };
  const path = '/api/creditInquiry/tax.arrears';
  expect((await caller.call(path, inquiry, { token })).plain).toMatchObject({ records: [{ uscc }] });

  const forBank = { ...inquiry, authorizedOrgsCode: 'bank-001' };
  expect((await caller.call(path, forBank, { token })).code).toBe('0000');
  const forAnother = { ...inquiry, authorizedOrgsCode: 'bank-002' };
  expect((await caller.call(path, forAnother, { token })).code).toBe('3004');

  const neighbour = callerWith(other);
  const theirs = await tokenOf(neighbour, otherSecrets);
  expect((await neighbour.call(path, inquiry, { token })).code).toBe('2002');
  expect((await neighbour.call(path, inquiry, { token: theirs })).code).toBe('3004');
  const borrowed = { ...fields, publicKey: other.publicKey.hex, token };
  expect((await neighbour.upload(borrowed)).code).toBe('2002');
});

it('gives records by the page to whoever asks for one', async () => {
  const token = await tokenOf(caller, secrets);
  const item = 'administrative.penalty';
  const penalised = Array.from({ length: 4_000 }, (_, index) => index).find(
    (index) => world.records(item, index, worldStart).length > 1,
  );
  const { uscc, enterpriseName } = world.company(penalised ?? 0);
  const inquire = (page: object) =>
    caller.call(`/api/creditInquiry/${item}`, { enterpriseName, uniscId: uscc, ...page }, { token });
  interface Page {
    readonly records: readonly unknown[];
  }
  const all = (await inquire({})).plain as Page;
  expect(all.records.length).toBeGreaterThan(1);
  const first = (await inquire({ pageSize: 1 })).plain as Page;
  const second = (await inquire({ pageIndex: 2, pageSize: 1 })).plain as Page;
  expect([...first.records, ...second.records]).toEqual(all.records.slice(0, 2));
  const beyond = (await inquire({ pageIndex: 1_000 })).plain;
  expect(beyond).toMatchObject({ records: [] });
  expect((await inquire({ pageIndex: 0 })).code).toBe('3001');
  const verification = contract.profile.items.find(({ method }) => method === 'verification')?.id ?? '';
  const paged = { enterpriseName, uniscId: uscc, claims: { uscc }, pageIndex: 1 };
  expect((await caller.call(`/api/creditInquiry/${verification}`, paged, { token })).code).toMatch(
    /^300[14]$/,
  );
});
