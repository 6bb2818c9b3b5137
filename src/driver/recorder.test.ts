import { expect, test } from 'vitest';
import type { ApiContract } from '../contract/api-contract.ts';
import { wireRequest } from './institution-client.ts';
import { createRecorder } from './recorder.ts';
import { createRunLog } from './run-log.ts';
import type { Transport } from './transport.ts';

const contract = {
  validateResponse: (_: string, status: number) =>
    status === 200
      ? []
      : [{ where: 'status', pointer: '', keyword: 'status', message: `${String(status)} is not declared` }],
} as unknown as ApiContract;

function recorderOver(
  answers: readonly { status: number; body: string }[],
  bounds: { maxExchanges?: number; maxBodyCharacters?: number } = {},
) {
  const queue = [...answers];
  const transport: Transport = {
    deliver() {
      const next = queue.shift();
      return Promise.resolve(
        next
          ? {
              kind: 'answer' as const,
              status: next.status,
              headers: { 'content-type': 'application/json' },
              body: Buffer.from(next.body),
              cut: false,
            }
          : { kind: 'no-answer' as const, code: 'TIMED_OUT', message: 'nothing came' },
      );
    },
    close: () => Promise.resolve(),
  };
  const log = createRunLog();
  const recorder = createRecorder({
    name: 'demo/once',
    baseUrl: 'http://127.0.0.1:1',
    transport,
    contract,
    clock: { now: () => 7 },
    log,
    ...bounds,
  });
  return { log, recorder };
}

const query = wireRequest({
  operation: 'queryItem',
  method: 'POST',
  path: '/v1/items/tax.arrears/query',
  body: { uscc: 'u', licenseId: 'L1', purpose: 'loan-approval' },
});
const institution = { role: 'institution', id: 'inst' } as const;

test('keeps evidence, the whole answer for the sweep, and the licences that were named', async () => {
  const { log, recorder } = recorderOver([{ status: 200, body: '{"token":"abc"}' }]);
  const reply = await recorder.exchange(query, institution);
  expect(reply).toMatchObject({ status: 200, code: null, error: null, body: { token: 'abc' } });
  expect(log.answers).toMatchObject([
    {
      operation: 'queryItem',
      at: 7,
      audience: { ...institution, licences: ['L1'] },
      body: Buffer.from('{"token":"abc"}'),
    },
  ]);
  expect(recorder.evidence().kept[0]).toMatchObject({
    id: 'demo/once#1',
    as: 'institution inst',
    response: { body: '{"token":"‹redacted, 3 characters›"}', bodyBytes: 15 },
  });
});

test('records what breaks the contract', async () => {
  const { log, recorder } = recorderOver([{ status: 418, body: '{"code":"9999"}' }]);
  const reply = await recorder.exchange(query, institution);
  expect(reply.code).toBe('9999');
  expect(log.violations).toMatchObject([{ operation: 'queryItem', status: 418 }]);
});

test('records silence as an observation', async () => {
  const { log, recorder } = recorderOver([]);
  const reply = await recorder.exchange(query, institution);
  expect(reply).toMatchObject({ status: 0, error: 'TIMED_OUT: nothing came' });
  expect(recorder.evidence().kept[0]?.response).toBeNull();
  expect(log.answers).toEqual([]);
});

test('keeps the first and the last exchanges and counts what it leaves out', async () => {
  const { recorder } = recorderOver(
    Array.from({ length: 10 }, () => ({ status: 200, body: '{}' })),
    { maxExchanges: 4 },
  );
  for (let count = 0; count < 10; count += 1) await recorder.exchange(query, institution);
  const { kept, dropped } = recorder.evidence();
  expect(kept.map(({ id }) => id)).toEqual(['demo/once#1', 'demo/once#2', 'demo/once#9', 'demo/once#10']);
  expect(dropped).toBe(6);
});

test('cites the exchange of another recorder, and no reply that none received', async () => {
  const { recorder } = recorderOver([{ status: 200, body: '{}' }]);
  const { recorder: other } = recorderOver([]);
  const reply = await recorder.exchange(query, institution);
  other.cite(reply);
  other.cite(reply);
  other.cite({ ...reply });
  expect(other.evidence().kept).toEqual(recorder.evidence().kept);
});

test('cuts long bodies in the evidence and says how long they were', async () => {
  const { recorder } = recorderOver([{ status: 200, body: JSON.stringify('x'.repeat(100)) }], {
    maxBodyCharacters: 10,
  });
  await recorder.exchange(query, institution);
  expect(recorder.evidence().kept[0]?.response).toMatchObject({ body: '"xxxxxxxxx…', bodyBytes: 102 });
});

test('requests at one moment wait for the last of them, and for none that has failed', async () => {
  const released: number[] = [];
  const transport: Transport = {
    async deliver(request, how) {
      const place = Number(request.query);
      // The second one is refused a connection and never comes to its last byte.
      if (place === 2) return { kind: 'no-answer', code: 'ECONNREFUSED', message: 'refused' };
      await how?.lastByte?.();
      released.push(place);
      return { kind: 'answer', status: 200, headers: {}, body: Buffer.from('{}'), cut: false };
    },
    close: () => Promise.resolve(),
  };
  const recorder = createRecorder({
    name: 'demo/race',
    baseUrl: 'http://127.0.0.1:1',
    transport,
    contract,
    clock: { now: () => 7 },
    log: createRunLog(),
  });
  const racers = ['1', '2', '3'].map((place) => ({
    request: { ...query, query: place },
    audience: institution,
  }));
  const replies = await Promise.all(recorder.exchangeAtOnce(racers));
  expect(replies.map(({ status }) => status)).toEqual([200, 0, 200]);
  expect(released.toSorted()).toEqual([1, 3]);
});

test('last bytes are held for what they come after, and the request leaves when its last byte does', async () => {
  const events: string[] = [];
  const transport: Transport = {
    async deliver(_, how) {
      events.push('ready');
      await how?.lastByte?.();
      events.push('gone');
      return { kind: 'answer', status: 200, headers: {}, body: Buffer.from('{}'), cut: false };
    },
    close: () => Promise.resolve(),
  };
  const log = createRunLog();
  const options = { name: 'demo/race', baseUrl: 'http://127.0.0.1:1', transport, contract, log };
  const recorder = createRecorder({ ...options, clock: { now: () => 7 } });
  const { promise: after, reject } = Promise.withResolvers<never>();
  const racer = { request: query, audience: institution };
  const replies = recorder.exchangeAtOnce([racer, racer], {
    after,
    onRelease: () => events.push('released'),
  });
  await new Promise(setImmediate);
  const before = log.nextOrder();
  // What it waits for may fail as well as come.
  reject(new Error('no answer'));
  const [one, other] = await Promise.all(replies);
  expect(events).toEqual(['ready', 'ready', 'released', 'gone', 'gone']);
  expect(one?.sentOrder).toBeGreaterThan(before);
  expect(other?.sentOrder).toBeGreaterThan(before);
});
