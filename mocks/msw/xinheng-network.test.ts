import { once } from 'node:events';
import nodeHttp, { request as requestBoundEarly, type IncomingMessage } from 'node:http';
import { http, HttpResponse } from 'msw/http';
import { setupServer } from 'msw/node';
import { request as undiciRequest } from 'undici';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../src/contract/create-app.ts';
import { importPublicKeyHex } from '../../src/crypto/sm2-key.ts';
import { sm3 } from '../../src/crypto/sm3.ts';
import { createWorld, worldStart } from '../../fixtures/world/index.ts';
import { callDepartment } from '../testing/department-caller.ts';
import { PlatformCaller } from '../testing/platform-caller.ts';
import { createPlatformListener } from '../testing/platform-listener.ts';
import { createTestNetwork } from '../testing/test-network.ts';
import type { Unintercepted } from './notice-unintercepted.ts';
import { xinhengNetwork, type MemberAddresses, type XinhengNetworkOptions } from './xinheng-network.ts';

const unintercepted: Unintercepted[] = [];
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: 'bypass' }));
afterAll(() => server.close());

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  server.resetHandlers();
  await Promise.all(open.splice(0).map((each) => each.close()));
});

function start(options: XinhengNetworkOptions = {}) {
  const network = xinhengNetwork({
    seed: 'test',
    companies: 40,
    onBreach: 'throw',
    onUnintercepted: (each) => unintercepted.push(each),
    ...options,
  });
  open.push(network);
  server.use(...network.handlers);
  return network;
}

type Travel = (url: string, request: Request) => Promise<Response>;

const byFetch: Travel = async (url, request) =>
  fetch(url, { method: request.method, headers: request.headers, ...(await bodyOf(request)) });

const byNodeHttp: Travel = async (url, request) => {
  const outgoing = nodeHttp.request(url, {
    method: request.method,
    headers: Object.fromEntries(request.headers),
  });
  const { body } = await bodyOf(request);
  outgoing.end(body === undefined ? undefined : Buffer.from(body));
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk as Uint8Array));
  const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  return new Response(Buffer.concat(chunks), { status: incoming.statusCode ?? 0, headers });
};

async function bodyOf(request: Request): Promise<{ body?: ArrayBuffer }> {
  return request.method === 'GET' ? {} : { body: await request.arrayBuffer() };
}

/** The callers of these tests, whose requests travel to the members' addresses instead of to apps. */
function travelling(addresses: MemberAddresses, travel: Travel) {
  const app =
    (member: keyof MemberAddresses): App =>
    (request) => {
      const { pathname, search } = new URL(request.url);
      return travel(`${addresses[member]}${pathname}${search}`, request);
    };
  const apps = {
    nationalNode: app('nationalNode'),
    provincialNode: app('provincialNode'),
    department: app('department'),
  };
  // Keys follow from the seed, so those of this one are those of the network in msw.
  return { ...createTestNetwork(), apps };
}

const world = createWorld({ seed: 'test' });
const company = world.company(0);
const [rating] = world.records('environment.rating', 0, worldStart);
const inquiry = { enterpriseName: company.enterpriseName, uniscId: company.uscc };
const tax = '/api/creditInquiry/tax.arrears';

describe.each([
  ['the built-in fetch', byFetch],
  ['node:http', byNodeHttp],
])('a network in msw, reached by %s', (_, travel) => {
  it('serves a platform from admission to inquiries under a licence and uploads', async () => {
    const network = start();
    const platform = new PlatformCaller(travelling(network.addresses, travel));
    const credentials = await platform.admit();
    const token = await platform.token(credentials);
    expect((await platform.call(tax, inquiry, { token })).code).toBe('3004');
    const uploaded = await platform.upload({
      ...inquiry,
      authorizedInfos: 'tax.arrears',
      authorizedOrgsCode: 'bank-001',
      platformId: credentials.platformId,
      authorizedStartTime: '2026-01-12 09:00:00',
      authorizedEndTime: '2026-02-11 08:59:59',
      hashCode: sm3('%PDF-1.7').toString('hex').toUpperCase(),
      token,
      publicKey: platform.key.publicKey.hex,
    });
    expect(uploaded.code).toBe('0000');
    const { licenseId } = uploaded.plain as { licenseId: string };
    const found = await platform.call(
      tax,
      { ...inquiry, licenseId },
      { token, traceId: 'trace-of-this-test' },
    );
    expect(found).toMatchObject({
      code: '0000',
      traceId: 'trace-of-this-test',
      plain: { item: 'tax.arrears' },
    });
    const batch = { batchId: 'batch-0001', rows: [{ externalSystemId: 'row-1', record: rating?.record }] };
    const taken = await platform.call('/api/upload/environment.rating', batch, { token });
    expect(taken).toMatchObject({ code: '0000', plain: { accepted: 1 } });
    const relayed = await network.control.received({ member: 'national-node', operation: 'inquire' });
    expect(relayed.at(-1)).toMatchObject({ traceId: 'trace-of-this-test', item: 'tax.arrears' });
  });

  it('answers signed calls of departments, with queries', async () => {
    const { addresses } = start();
    const answer = await callDepartment(
      travelling(addresses, travel),
      '/v1/items/environment.rating/changes?limit=2',
    );
    expect(answer).toMatchObject({ status: 200, body: { more: true } });
    expect((await callDepartment(travelling(addresses, travel), '/v1/nowhere')).status).toBe(404);
  });

  it('has its bad days', async () => {
    const network = start();
    const { provincialNode } = travelling(network.addresses, travel).apps;
    const status = () => provincialNode(new Request('http://member.invalid/api/status'));
    const undo = await network.control.rule({ member: 'provincial-node', action: 'delay', milliseconds: 1 });
    expect((await status()).status).toBe(200);
    await undo();
    expect(await network.control.received({ operation: 'getStatus' })).toHaveLength(1);
  });
});

describe('a network in msw', () => {
  it('resets, breaks off and hangs, and what hangs ends with the network', async () => {
    const network = start();
    const { control } = network;
    const about = { member: 'provincial-node', operation: 'getStatus', times: 1 } as const;
    const status = () => fetch(`${network.addresses.provincialNode}/api/status`);
    await control.rule({ ...about, action: 'reset' });
    await expect(status()).rejects.toThrow('fetch failed');
    await control.rule({ ...about, action: 'half-answer' });
    // msw has no half answers: what breaks off is an error from its beginning, but for who has the network's own fetch.
    await expect(status()).rejects.toThrow('fetch failed');
    await control.rule({ ...about, action: 'half-answer' });
    const half = await network.fetch(`${network.addresses.provincialNode}/api/status`);
    expect(half.status).toBe(200);
    await expect(half.text()).rejects.toThrow('The connection ended before the answer did.');
    await control.rule({ ...about, action: 'hang' });
    const hanging = status().then(
      () => 'answered',
      () => 'ended',
    );
    await control.wait({ operation: 'getStatus', since: 3 }, 5_000);
    await network.close();
    expect(await hanging).toBe('ended');
  });

  it('grants and revokes licences, gives its journal as HAR and begins anew', async () => {
    const { control, addresses } = start();
    const { companies } = await control.state();
    expect(companies).toBe(40);
    const { uscc } = createTestNetwork().world.company(0);
    const from = '2026-01-12 09:00:00';
    const until = '2026-02-11 08:59:59';
    const grant = { uscc, items: ['tax.arrears'], institution: 'bank-001', from, until };
    const { licenseId } = await control.grant(grant);
    expect(await control.licences()).toMatchObject([{ licenseId, status: 'in-force', origin: 'granted' }]);
    expect(await control.revoke(licenseId)).toMatchObject({ licenseId, status: 'revoked' });
    await fetch(`${addresses.provincialNode}/api/status`);
    const har = await control.har({ member: 'provincial-node' });
    expect(har.log.entries).toHaveLength(1);
    expect(await control.wait({ operation: 'getToken' }, 1)).toEqual([]);
    await control.reset();
    expect(await control.licences()).toEqual([]);
    expect(await control.received({})).toEqual([]);
  });

  it('is steered: its clock, its state, what it received', async () => {
    const network = start({ profile: 'hebei-2022' });
    const before = network.now();
    await network.control.moveTo(before + 1000);
    expect(network.now()).toBe(before + 1000);
    await fetch(`${network.addresses.provincialNode}/api/status`);
    expect(await network.control.received({})).toMatchObject([
      { operation: 'getStatus', at: before + 1000, plainResponse: { status: 'ok' } },
    ]);
    await fetch(`${network.addresses.provincialNode}/nowhere`);
    const refused = await network.control.received({ refused: true, status: 404, limit: 5 });
    expect(refused.map(({ sequence }) => sequence)).toEqual([2]);
    expect((await network.control.har({ refused: true })).log.entries).toHaveLength(1);
    expect(await network.control.state()).toMatchObject({ profile: 'hebei-2022', companies: 40 });
    await expect(network.control.moveTo(before)).rejects.toThrow('POST /clock answered 409');
  });

  it('sends the events of the provincial node by the built-in fetch, so that a handler takes them', async () => {
    const network = start();
    const listener = createPlatformListener({
      nodeKey: () => network.nodePublicKey,
      now: () => network.now(),
    });
    const url = 'http://platform.test/v1/node/events';
    server.use(
      http.post(url, async ({ request }) => {
        const headers = Object.fromEntries(
          [...request.headers].map(([name, value]) => [name.replace('x-nonce', 'X-Nonce'), value]),
        );
        const answer = await listener.send(request.url, { headers, body: await request.text() });
        return new HttpResponse(answer.body, { headers: { 'content-type': 'application/json' } });
      }),
    );
    const platform = new PlatformCaller(travelling(network.addresses, byFetch));
    const token = await platform.token(await platform.admit());
    await platform.call('/api/callback', { callbackUrl: url }, { token });
    await network.control.moveTo(Date.parse('2026-12-02T09:00:00+08:00'));
    expect(listener.received).toMatchObject([{ url, event: { kind: 're-assessment-due' } }]);
    expect(await network.control.received({ operation: 'deliverEvent' })).toMatchObject([
      { response: { status: 200 }, violations: [] },
    ]);
  });

  it('is at the addresses that it is told, two networks beside each other', async () => {
    const names = (domain: string) => ({
      nationalNode: `https://node.${domain}`,
      provincialNode: `https://province.${domain}:8443/`,
      department: `http://department.${domain}`,
    });
    const [first, second] = [
      start({ addresses: names('one.test') }),
      start({ addresses: names('two.test') }),
    ];
    expect(second.addresses.provincialNode).toBe('https://province.two.test:8443');
    await first.control.moveTo(first.now() + 60_000);
    const times = [first, second].map(async ({ addresses }) => {
      const answer = await fetch(`${addresses.provincialNode}/api/status`);
      return (await answer.json()) as { time: string };
    });
    expect(await Promise.all(times)).toMatchObject([
      { time: '2026-01-12 09:01:00' },
      { time: '2026-01-12 09:00:00' },
    ]);
  });

  it.each([
    [{ nationalNode: 'http://node.test/ns' }, '"http://node.test/ns" is no address of a member.'],
    [{ department: 'node.test' }, '"node.test" is no address of a member.'],
    [
      { department: 'http://x.test', nationalNode: 'http://x.test:80' },
      'Two members have the same address. Give each one of its own.',
    ],
  ])('refuses the addresses %j', (addresses, message) => {
    expect(() => xinhengNetwork({ addresses })).toThrow(message);
  });

  it('gives a fetch to clients that msw does not intercept', async () => {
    const network = start();
    const url = `${network.addresses.provincialNode}/api/status`;
    expect((await network.fetch(url)).status).toBe(200);
    await expect(network.fetch('http://elsewhere.test/')).rejects.toThrow(
      'No member of the mock network is at http://elsewhere.test/.',
    );
  });

  it('notices what msw does not intercept, once an address: the npm package undici, and node:http bound early', async () => {
    const network = start();
    unintercepted.length = 0;
    for (const path of ['/api/status', '/api/publicKey'])
      await expect(undiciRequest(`${network.addresses.provincialNode}${path}`)).rejects.toThrow();
    await fetch(`${network.addresses.nationalNode}/api/status`);
    const early = requestBoundEarly(`${network.addresses.department}/`);
    early.end();
    await once(early, 'error');
    expect(unintercepted.map(({ origin }) => origin)).toEqual([
      network.addresses.provincialNode,
      network.addresses.department,
    ]);
    for (const { message } of unintercepted) expect(message).toContain('is not intercepted by msw at all');
    await network.close();
    await expect(undiciRequest(`${network.addresses.nationalNode}/`)).rejects.toThrow();
    expect(unintercepted).toHaveLength(2);
  });

  it('knows its own keys as they follow from the seed', () => {
    expect(importPublicKeyHex(start().nodePublicKey).hex).toBe(createTestNetwork().publicKeys.provincialNode);
  });
});
