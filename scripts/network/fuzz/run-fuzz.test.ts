import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signRequest } from '../../../src/crypto/request-signature.ts';
import type { RunningNetwork } from '../../../mocks/network.ts';
import { judgeAnswer } from './judge-answer.ts';
import type { FuzzAnswer, FuzzRequest } from './fuzz-request.ts';
import { runFuzz, startFuzzedNetwork } from './run-fuzz.ts';

let network: RunningNetwork;
beforeAll(async () => {
  network = await startFuzzedNetwork('hebei-2022');
});
afterAll(() => network.close());

it('finds nothing to object to in nodes and departments, and asks every operation both ways', async () => {
  const { asked, malformed, codes, findings } = await runFuzz(network, { count: 1_600, seed: 7 });
  expect(findings).toEqual([]);
  expect(asked).toBe(1_600);
  expect(malformed).toBeGreaterThan(600);
  expect(malformed).toBeLessThan(1_000);
  const { contract } = network.inProcess;
  const operations = (['national-node', 'provincial-node', 'data-provider'] as const).flatMap((api) =>
    contract.api(api).operations.map(({ operationId }) => operationId),
  );
  expect(new Set([...codes.keys()].map((name) => name.split(' ')[1]))).toEqual(new Set(operations));
});

describe('an answer', () => {
  const json = (status: number, body: unknown): FuzzAnswer => ({
    status,
    contentType: 'application/json',
    body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
  });
  const signed = { method: 'GET', path: '/', query: '', clientId: 'platform', timestamp: 1_768_179_600_000 };
  const error = (code: string) => ({ code, message: '不成形', traceId: '0123456789abcdef' });
  const judge = (answer: FuzzAnswer, request: Partial<FuzzRequest> = {}) => {
    const api = network.inProcess.contract.api('data-provider');
    const whole: FuzzRequest = {
      member: 'department',
      operation: undefined,
      method: 'GET',
      target: '/v1/items/environment.rating/changes',
      headers: signRequest(signed, { algorithm: 'HMAC-SM3', key: Buffer.alloc(32) }),
      body: undefined,
      flaw: undefined,
      ...request,
    };
    return judgeAnswer(whole, answer, { api, open: (sealed) => sealed });
  };
  const page = { item: 'environment.rating', changes: [], nextCursor: 'c', more: false };

  it.each([
    ['a 5xx', json(500, error('9999')), 'status 500'],
    ['a code that only a rule orders', json(503, error('5003')), 'code 5003'],
    ['what is no JSON', json(400, '{'), 'the answer is no JSON'],
    [
      'what the schema does not know',
      json(400, { code: '3001' }),
      expect.stringMatching(/^the answer .*traceId/),
    ],
    [
      'a refusal as malformed of what obeys',
      json(400, error('3003')),
      'what obeys the contract is called malformed',
    ],
  ])('that is %s is a finding', async (_, answer, finding) => {
    expect((await judge(answer)).findings).toContainEqual(finding);
  });

  it('that takes what breaks the contract is a finding', async () => {
    const target = '/v1/items/environment.rating/changes?limit=0';
    const { malformed, findings } = await judge(json(200, page), { target });
    expect([malformed, findings]).toEqual([
      true,
      expect.arrayContaining(['what breaks the contract is taken']),
    ]);
    expect((await judge(json(400, error('3001')), { target })).findings).toEqual([]);
  });
});
