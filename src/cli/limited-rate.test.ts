import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { allChecks } from '../../suites/index.ts';
import { connectRun } from '../driver/connect-run.ts';
import { runChecks } from '../engine/run-checks.ts';
import { bindReference } from './bind-reference.ts';

/** Lets through what fits a bucket that fills at a rate, and turns the rest away for a second, as gateways do. */
async function limit(baseUrl: string, { perSecond, burst }: { perSecond: number; burst: number }) {
  let [held, at, turnedAway] = [burst, performance.now(), 0];
  const gateway = createServer((incoming, outgoing) => {
    const now = performance.now();
    held = Math.min(burst, held + ((now - at) / 1_000) * perSecond);
    at = now;
    if (held < 1) {
      turnedAway += 1;
      incoming.resume();
      outgoing.writeHead(429, { 'content-type': 'application/json', 'retry-after': '1' });
      outgoing.end(
        JSON.stringify({ code: '4003', message: '请求过于频繁', traceId: 'trace-of-the-gateway' }),
      );
      return;
    }
    held -= 1;
    const { method = 'GET', url = '/', headers } = incoming;
    const onward = forward(new URL(baseUrl), { method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((done) => gateway.listen(0, '127.0.0.1', done));
  return {
    baseUrl: `http://127.0.0.1:${String((gateway.address() as AddressInfo).port)}`,
    turnedAway: () => turnedAway,
    async close() {
      gateway.closeAllConnections();
      await new Promise((done) => gateway.close(done));
    },
  };
}

const limits = [
  {
    what: 'requests, those that have to arrive at one moment among them,',
    requestsPerSecond: 100,
    gateway: { perSecond: 110, burst: 60 },
    asked: [
      'access.wrong-secret-is-refused',
      'access.racing-nonce-wins-once',
      'authorization.use-count-is-enforced',
    ],
  },
  {
    what: 'moves of the clock',
    requestsPerSecond: 20,
    gateway: { perSecond: 22, burst: 10 },
    asked: ['access.backs-off-while-the-node-fails'],
  },
];

test.each(limits)(
  '$what go out no faster than the configuration says',
  async ({ requestsPerSecond, gateway: limits, asked }) => {
    const bound = await bindReference({ profile: 'heilongjiang-2022', seed: 'limited' });
    const gateway = await limit(bound.binding.platform.baseUrl, limits);
    try {
      const platform = { ...bound.binding.platform, baseUrl: gateway.baseUrl, requestsPerSecond };
      const run = await connectRun({ ...bound.binding, platform });
      const checks = allChecks.filter(({ id }) => asked.includes(id));
      const results = await runChecks(checks, { ...run, concurrency: 8 });
      await run.close();
      expect(gateway.turnedAway()).toBe(0);
      expect(results.map(({ verdict }) => verdict.kind)).toEqual(asked.map(() => 'pass'));
    } finally {
      await gateway.close();
      await bound.close();
    }
  },
  60_000,
);
