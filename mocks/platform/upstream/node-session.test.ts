import { expect, test } from 'vitest';
import { createVirtualClock } from '../../../src/engine/clock.ts';
import { honestUpstream } from '../decisions/upstream.ts';
import { openStore } from '../store/open-store.ts';
import type { EnvelopeChannel } from './envelope-channel.ts';
import { createNodeSession, type Credentials } from './node-session.ts';
import { UpstreamError } from './upstream-error.ts';

const known: Credentials = { platformId: 'p', appId: 'a', appKey: 'k', appSecret: 's' };

/** A session whose node gives tokens of two hours, named T1, T2 and so on, or refuses with `refusal`. */
function scene(refusal?: UpstreamError, collected: Credentials = known) {
  const clock = createVirtualClock(0);
  const asked: string[] = [];
  const channel: EnvelopeChannel = {
    publicKey: '',
    async post(path) {
      asked.push(path);
      if (refusal) throw refusal;
      return { token: `T${String(asked.length)}`, expiresTime: clock.now() + 7_200_000 };
    },
    postForm: () => Promise.reject(new Error('not used')),
    open: () => ({}),
  };
  const { state } = openStore(':memory:');
  const session = createNodeSession({
    channel,
    state,
    clock,
    upstream: honestUpstream,
    collect: () => Promise.resolve(collected),
  });
  session.setCredentials(known);
  const used: string[] = [];
  const call = (answer: (token: string) => void = () => undefined) =>
    session.withToken('trace-0001', async (token) => {
      used.push(token);
      answer(token);
      return {};
    });
  return { clock, session, state, asked, used, call };
}

test('keeps a token and renews it a minute before it ends', async () => {
  const { clock, used, call } = scene();
  await call();
  clock.moveTo(7_139_999);
  await call();
  clock.moveTo(7_140_000);
  await call();
  expect(used).toEqual(['T1', 'T1', 'T2']);
});

test('asks for one token however many calls begin at once', async () => {
  const { asked, call } = scene();
  await Promise.all([call(), call(), call()]);
  expect(asked).toEqual(['/api/getToken']);
});

test('renews a token that the node calls expired, and tries once more', async () => {
  const { used, call } = scene();
  await call((token) => {
    if (token === 'T1') throw new UpstreamError('2003', 'expired');
  });
  expect(used).toEqual(['T1', 'T2']);
});

test('does not try a third time', async () => {
  const { used, call } = scene();
  const expired = () => {
    throw new UpstreamError('2003', 'expired');
  };
  await expect(call(expired)).rejects.toMatchObject({ code: '2003' });
  expect(used).toEqual(['T1', 'T2']);
});

test.each(['2004', '2008'] as const)('leaves the node alone for an hour after %s', async (code) => {
  const { clock, asked, call } = scene(new UpstreamError(code, 'refused'));
  await expect(call()).rejects.toMatchObject({ code });
  await expect(call()).rejects.toMatchObject({ code: '5001' });
  expect(asked).toHaveLength(1);
  clock.moveTo(3_600_000);
  await expect(call()).rejects.toMatchObject({ code });
  expect(asked).toHaveLength(2);
});

test('goes on with the credentials of a resumed admission', async () => {
  const renewed = { ...known, appSecret: 'renewed' };
  const { session, used, call } = scene(undefined, renewed);
  await call((token) => {
    if (token === 'T1') throw new UpstreamError('2008', 'Suspended meanwhile.');
  });
  expect(used).toEqual(['T1', 'T2']);
  expect(session.credentials()).toEqual(renewed);
});

test('sends nothing from the instant of a suspension on', async () => {
  const { clock, state, asked, call } = scene();
  state.set('node-suspended-at', '1970-01-01 10:00:00');
  await call();
  expect(asked).toHaveLength(1);
  clock.moveTo(2 * 3_600_000);
  await expect(call()).rejects.toMatchObject({ code: '5001' });
  clock.moveTo(200 * 3_600_000);
  await expect(call()).rejects.toMatchObject({ code: '5001' });
  expect(asked).toHaveLength(1);
});
