import { afterAll, expect, test } from 'vitest';
import { startTestPlatform } from '../testing/running-platform.ts';

const platform = await startTestPlatform();
afterAll(() => platform.close());

test('wrong guesses at a name are answered ten times a day, and then with when to come back', async () => {
  const { uscc, enterpriseName } = platform.network.inProcess.world.company(0);
  const post = (path: string, json: unknown) =>
    fetch(platform.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(json),
    });
  const registrations = '/v1/enterprise/registrations';
  const opened = await post(registrations, { uscc, enterpriseName, secret: 'a-guessers-secret' });
  const { registrationId } = (await opened.json()) as { registrationId: string };
  const guess = (last: number) =>
    post(`${registrations}/${registrationId}/verification`, {
      legalRepresentativeName: '示例甲',
      legalRepresentativeIdNumber: `99010119800101001${String(last)}`,
    });
  for (let last = 0; last < 10; last += 1) {
    expect(await (await guess(last)).json()).toMatchObject({ status: 'rejected' });
  }
  const refused = await guess(0);
  expect([refused.status, await refused.json()]).toMatchObject([429, { code: '4003' }]);
  // From nine in the morning to midnight.
  expect(refused.headers.get('retry-after')).toBe(String(15 * 3_600));
});
