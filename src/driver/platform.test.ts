import { expect, test } from 'vitest';
import { loadContract } from '../contract/load-contract.ts';
import { createPlatform } from './platform.ts';
import { unmovableClock } from './run-clock.ts';
import { createRunLog } from './run-log.ts';

function platformThatAnswers(status: number) {
  const log = createRunLog();
  const { platform } = createPlatform(
    {
      binding: {
        name: 'x',
        baseUrl: 'http://127.0.0.1:1',
        answerTimeoutMs: 1_000,
        institutions: {},
        operator: { clientId: 'op', algorithm: 'HMAC-SM3', hmacKey: '00112233445566778899aabbccddeeff' },
      },
      transport: {
        deliver: () =>
          Promise.resolve({ kind: 'answer', status, headers: {}, body: Buffer.from('{}'), cut: false }),
        close: () => Promise.resolve(),
      },
      contract: loadContract('national-2021').api('local-platform'),
      clock: unmovableClock,
      log,
      purpose: 'loan-approval',
      tokens: new Map(),
      accounts: new Map(),
      notice: { current: undefined },
    },
    'demo/once',
  );
  return { log, platform };
}

const licence = { licenseId: 'w1', uscc: 'u', institutionId: 'i', items: ['tax.arrears'], from: 1, until: 9 };

test('a written licence that the platform accepted is one that the harness knows of', async () => {
  const { log, platform } = platformThatAnswers(200);
  const { order } = await platform.decideWrittenLicence(licence, 'accept');
  expect(log.licences.find('w1')).toEqual({ ...licence, grantedAt: order, revokedAt: null });
});

test('one that was rejected, or whose finding was refused, is none', async () => {
  const taken = platformThatAnswers(200);
  await taken.platform.decideWrittenLicence(licence, 'reject');
  const refused = platformThatAnswers(409);
  await refused.platform.decideWrittenLicence(licence, 'accept');
  expect([taken, refused].map(({ log }) => log.licences.all())).toEqual([[], []]);
});
