import { describe, expect, it } from 'vitest';
import type { ChangePage } from '../../fixtures/world/index.ts';
import { callDepartment } from '../testing/department-caller.ts';
import { PlatformCaller } from '../testing/platform-caller.ts';
import { createPlatformListener } from '../testing/platform-listener.ts';
import { createTestNetwork } from '../testing/test-network.ts';
import { createAdminApp } from './create-admin-app.ts';

const token = 'an-administration-token';

function administer(network = createTestNetwork()) {
  const app = createAdminApp(network, { token });
  const call = async (method: string, path: string, body?: unknown, bearer = token) => {
    const response = await app(
      new Request(`http://admin.invalid${path}`, {
        method,
        headers: { authorization: `Bearer ${bearer}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  };
  return { network, call };
}

describe('the administration interface', () => {
  it('opens to its token only', async () => {
    const { call } = administer();
    expect((await call('GET', '/state')).status).toBe(200);
    expect(await call('GET', '/state', undefined, 'another-token')).toMatchObject({
      status: 401,
      body: { code: '2002' },
    });
  });

  it('shows its pages to anyone, and nothing else without the token', async () => {
    const network = createTestNetwork();
    const app = createAdminApp(network, { token, pages: async (request) => new Response(request.url) });
    for (const path of ['/docs', '/docs/', '/docs/a/b.html']) {
      const response = await app(new Request(`http://admin.invalid${path}`));
      expect([response.status, await response.text()]).toEqual([200, `http://admin.invalid${path}`]);
    }
    for (const path of ['/state', '/docsx', '/docs/../state']) {
      expect((await app(new Request(`http://admin.invalid${path}`))).status).toBe(401);
    }
    const without = createAdminApp(network, { token });
    expect((await without(new Request('http://admin.invalid/docs'))).status).toBe(401);
  });

  it('says to anyone that it is well, and nothing else', async () => {
    const { network, call } = administer();
    expect(await call('GET', '/health', undefined, '')).toEqual({
      status: 200,
      body: { status: 'ok', profile: 'national-2021', now: network.clock.now() },
    });
    expect((await call('POST', '/health', undefined, '')).status).toBe(401);
    expect((await call('GET', '/health/state', undefined, '')).status).toBe(401);
  });

  it('moves the clock forward and never back', async () => {
    const { network, call } = administer();
    expect(await call('POST', '/clock', { now: '2026-02-01T00:00:00+08:00' })).toEqual({
      status: 204,
      body: undefined,
    });
    expect(network.clock.now()).toBe(Date.parse('2026-02-01T00:00:00+08:00'));
    expect(await call('POST', '/clock', { now: '2026-01-31T00:00:00+08:00' })).toMatchObject({ status: 409 });
    expect(await call('POST', '/clock', { now: '2026-02-02 00:00:00' })).toMatchObject({
      status: 400,
      body: { message: '"now" must be an ISO 8601 time with its offset.' },
    });
  });

  it('takes events of this world only, all or none', async () => {
    const { network, call } = administer();
    const { uscc } = network.world.company(0);
    const item = 'environment.rating';
    const [row] = network.world.records(item, 0, network.clock.now());
    const good = { kind: 'put-record', uscc, item, recordId: 'ER-1', record: row?.record };
    const bad = [
      [{ ...good, item: 'no.such' }, 'Event 2: The world has no item "no.such".'],
      [
        { ...good, uscc: '91990101MA0000015C' },
        'Event 2: No company of this world has the code 91990101MA0000015C.',
      ],
      [
        { ...good, record: { uscc } },
        expect.stringContaining('Event 2: The record is not one of environment.rating') as unknown,
      ],
      [{ ...good, record: { ...row?.record, uscc: 'x' } }, "Event 2: The record's uscc is not the event's."],
      [{ ...good, kind: 'invent' }, '"events.1" has the kind "invent", which there is not.'],
      [{ ...good, at: 'now' }, '"events.1.at" must be of type number.'],
    ] as const;
    for (const [event, message] of bad) {
      expect(await call('POST', '/events', { events: [good, event] })).toMatchObject({
        status: 400,
        body: { message },
      });
    }
    expect(await call('POST', '/events', { events: [good] })).toMatchObject({ status: 204 });
    const { body } = await callDepartment(network, `/v1/items/${item}/changes?limit=500`);
    const told = (body as ChangePage).changes.filter(({ recordId }) => recordId === 'ER-1');
    expect(told).toMatchObject([{ kind: 'upsert', uscc }]);
  });

  it('keeps rules until they are deleted, and refuses those that nobody could notice', async () => {
    const { call } = administer();
    const rule = { id: 'outage', member: 'department', item: 'tax.arrears', action: 'unavailable' };
    expect(await call('POST', '/rules', { rules: [rule] })).toMatchObject({ status: 204 });
    expect((await call('GET', '/state')).body).toMatchObject({ rules: [rule] });
    expect(await call('DELETE', '/rules/outage')).toMatchObject({ status: 204 });
    expect(await call('DELETE', '/rules/outage')).toMatchObject({ status: 404 });
    const bad = [
      [{ ...rule, operation: 'fly' }, 'Rule "outage": the department has no operation "fly".'],
      [{ ...rule, item: 'no.such' }, 'Rule "outage": the profile has no item "no.such".'],
      [{ ...rule, action: 'wrong-signature' }, 'Rule "outage": no answer of it is signed.'],
      [
        { ...rule, operation: 'callItem', action: 'result-code', code: '5001' },
        'Rule "outage": callItem cannot answer 5001: the contract has no status 502 there.',
      ],
      [
        { ...rule, action: 'result-code', code: '0000' },
        '"rules.0.code" must be a result code other than success, in quotes.',
      ],
      [{ ...rule, action: 'delay' }, '"rules.0" lacks "milliseconds".'],
      [{ ...rule, member: 'bank' }, '"rules.0.member" is "bank", which it cannot be.'],
    ] as const;
    for (const [each, message] of bad) {
      expect(await call('POST', '/rules', { rules: [each] })).toMatchObject({
        status: 400,
        body: { message },
      });
    }
  });

  it('shows what was sent even where it is nested without end', async () => {
    const { network, call } = administer();
    const body = `${'['.repeat(9_000)}${']'.repeat(9_000)}`;
    const headers = { 'content-type': 'application/json' };
    const path = 'http://node.invalid/admission/applications';
    const { status } = await network.apps.provincialNode(
      new Request(path, { method: 'POST', headers, body }),
    );
    expect(status).toBe(400);
    expect((await call('GET', '/journal')).body).toMatchObject({
      entries: [{ request: { body }, plainRequest: null, plainResponse: { code: '3003' } }],
    });
  });

  it('shows the journal, filtered', async () => {
    const { network, call } = administer();
    await network.apps.provincialNode(new Request('http://node.invalid/api/status'));
    await network.apps.department(new Request('http://node.invalid/nowhere'));
    expect((await call('GET', '/journal')).body).toMatchObject({
      dropped: 0,
      entries: [
        { sequence: 1, member: 'provincial-node', operation: 'getStatus', plainResponse: { status: 'ok' } },
        { sequence: 2, member: 'department', operation: null, response: { status: 404 } },
      ],
    });
    expect((await call('GET', '/journal?since=1')).body).toMatchObject({ entries: [{ sequence: 2 }] });
    expect((await call('GET', '/journal?member=national-node')).body).toMatchObject({ entries: [] });
    expect(await call('GET', '/journal?node=x')).toMatchObject({ status: 400 });
    expect(await call('GET', '/journal?since=-1')).toMatchObject({ status: 400 });
  });

  it('suspends and resumes a platform, and tells it where it listens', async () => {
    const listener = createPlatformListener({
      nodeKey: () => network.publicKeys.provincialNode,
      now: () => network.clock.now(),
    });
    const network = createTestNetwork({ sendToPlatform: listener.send });
    const { call } = administer(network);
    const { applicationId } = await new PlatformCaller(network).admit();
    const admission = `/admissions/${applicationId}`;
    const callbackUrl = 'http://platform.invalid/v1/node/events';
    expect(await call('PUT', `${admission}/callback`, { callbackUrl })).toMatchObject({ status: 204 });
    expect(await call('PUT', `${admission}/status`, { status: 'failed' })).toMatchObject({
      status: 409,
      body: { message: 'An admission that is passed cannot become failed.' },
    });
    const decision = { status: 'suspended', reason: '限期整改' };
    expect(await call('PUT', `${admission}/status`, decision)).toMatchObject({ status: 204 });
    expect(listener.received).toMatchObject([{ event: { kind: 'suspension', detail: '限期整改' } }]);
    expect((await call('GET', '/state')).body).toMatchObject({ admissions: [{ status: 'suspended' }] });
    expect(await call('PUT', `${admission}/status`, { status: 'passed' })).toMatchObject({ status: 204 });
    const callback = { callbackUrl: 'ftp://platform.invalid' };
    expect(await call('PUT', `${admission}/callback`, callback)).toMatchObject({ status: 400 });
  });

  it('has events told, to one platform or to all, and lists how far they are', async () => {
    const answers = [{ status: 500, contentType: null, body: '' }];
    const listener = createPlatformListener({
      nodeKey: () => network.publicKeys.provincialNode,
      now: () => network.clock.now(),
    });
    listener.answers.push(...answers);
    const network = createTestNetwork({ sendToPlatform: listener.send });
    const { call } = administer(network);
    const { applicationId } = await new PlatformCaller(network).admit();
    await call('PUT', `/admissions/${applicationId}/callback`, { callbackUrl: 'http://platform.invalid/' });
    const event = { kind: 're-assessment-due', dueOn: '2026-12-31' };
    const { body } = await call('POST', '/node-events', { event });
    expect((await call('GET', '/node-events')).body).toMatchObject({
      sent: [{ applicationId, state: 'pending', attempts: 1, met: '500', event }],
      reported: [],
    });
    expect(await call('POST', '/deliveries')).toMatchObject({ status: 204 });
    expect((await call('GET', '/node-events')).body).toMatchObject({ sent: [{ state: 'delivered' }] });
    expect(body).toEqual({ eventIds: [listener.received[0]?.event['eventId']] });

    await call('POST', '/node-events', { event, applicationId });
    expect(listener.received).toHaveLength(3);
    expect(await call('POST', '/node-events', { event, applicationId: 'APP-none' })).toMatchObject({
      status: 404,
    });
    for (const bad of [{}, { event: { kind: 'gossip' } }, { event: { ...event, eventId: 'mine-0001' } }]) {
      expect(await call('POST', '/node-events', bad)).toMatchObject({ status: 400 });
    }
  });

  it('says what there is not', async () => {
    const { call } = administer();
    expect(await call('PUT', '/admissions/APP-none/status', { status: 'suspended' })).toMatchObject({
      status: 404,
    });
    expect(await call('PUT', '/admissions/APP-none/status', { status: 'asleep' })).toMatchObject({
      status: 400,
    });
    expect(await call('GET', '/nothing')).toMatchObject({
      status: 404,
      body: { message: 'The administration interface has no GET /nothing.' },
    });
    expect(await call('POST', '/clock', 'no object')).toMatchObject({
      body: { message: 'The body must be of type object.' },
    });
  });
});
