import { describe, expect, it } from 'vitest';
import type { NetworkRule } from '../src/contract/admin.ts';
import { callDepartment } from './testing/department-caller.ts';
import { PlatformCaller } from './testing/platform-caller.ts';
import { createTestNetwork } from './testing/test-network.ts';

const path = '/api/creditInquiry/environment.rating';

async function connect(relayTimeoutMs = 5_000) {
  const network = createTestNetwork({ relayTimeoutMs });
  const platform = new PlatformCaller(network);
  const token = await platform.token(await platform.admit());
  const { enterpriseName, uscc } = network.world.company(0);
  const ask = () => platform.call(path, { enterpriseName, uniscId: uscc }, { token });
  return { network, ask, rules: network.control.rules };
}

const rule = (change: Partial<NetworkRule>) =>
  ({ id: 'r', member: 'provincial-node', action: 'unavailable', ...change }) as NetworkRule;

describe('a bad day at a node', () => {
  it.each(['5001', '5002', '9999'])('answers %s so many times, then honestly again', async (code) => {
    const { ask, rules } = await connect();
    rules.add([rule({ action: 'result-code', code, times: 2 })]);
    const codes = [(await ask()).code, (await ask()).code, (await ask()).code];
    expect(codes).toEqual([code, code, '0000']);
  });

  it.each(['wrong-signature', 'tampered-answer'] as const)('gives the platform a %s', async (action) => {
    const { network, ask, rules } = await connect();
    rules.add([rule({ operation: 'inquire', action, times: 1 })]);
    await expect(ask()).rejects.toThrow("The envelope's signature is not the sender's over this plain text.");
    const honest = (await ask()).plain;
    const [spoiled] = network.control.journal.entries({ member: 'provincial-node', operation: 'inquire' });
    if (action === 'tampered-answer') expect(spoiled?.plainResponse).not.toEqual(honest);
    else expect(spoiled?.plainResponse).toEqual(honest);
  });

  it.each(['wrong-signature', 'tampered-answer'] as const)(
    'does not let a %s of the national node through: 5001',
    async (action) => {
      const { ask, rules } = await connect();
      rules.add([rule({ member: 'national-node', operation: 'inquire', action, times: 1 })]);
      expect((await ask()).code).toBe('5001');
      expect((await ask()).code).toBe('0000');
    },
  );

  it('passes on what the national node refuses, and says 5001 or 5003 for its failures', async () => {
    const { ask, rules } = await connect();
    for (const [code, seen] of [
      ['3004', '3004'],
      ['4003', '4003'],
      ['5003', '5003'],
      ['9999', '5001'],
      ['2001', '5001'],
    ] as const) {
      rules.add([
        rule({ member: 'national-node', operation: 'inquire', action: 'result-code', code, times: 1 }),
      ]);
      expect([code, (await ask()).code]).toEqual([code, seen]);
    }
  });

  it('fetches a new token when the national node no longer takes the old one', async () => {
    const { network, ask, rules } = await connect();
    await ask();
    rules.add([
      rule({ member: 'national-node', operation: 'inquire', action: 'result-code', code: '2002', times: 1 }),
    ]);
    expect((await ask()).code).toBe('0000');
    const tokens = network.control.journal.entries({ member: 'national-node', operation: 'getToken' });
    expect(tokens).toHaveLength(2);
  });

  it('reaches operations that are not sealed', async () => {
    const { network, rules } = await connect();
    rules.add([rule({ operation: 'getStatus', action: 'result-code', code: '9999', times: 1 })]);
    const status = async () =>
      (await network.apps.provincialNode(new Request('http://node.invalid/api/status'))).status;
    expect([await status(), await status()]).toEqual([500, 200]);
  });

  it('turns a national node that is slow into 5002', async () => {
    const { ask, rules } = await connect(20);
    rules.add([
      rule({ member: 'national-node', operation: 'getToken', action: 'delay', milliseconds: 200, times: 1 }),
    ]);
    expect((await ask()).code).toBe('5002');
  });
});

describe('a bad day at a department', () => {
  it('is an outage of one item for one enterprise', async () => {
    const { network, rules } = await connect();
    const { uscc } = network.world.company(0);
    rules.add([rule({ member: 'department', item: 'environment.rating', action: 'unavailable' })]);
    const changes = (item: string) => callDepartment(network, `/v1/items/${item}/changes`);
    expect(await changes('environment.rating')).toMatchObject({ status: 503, body: { code: '5003' } });
    expect(await changes('registration.basic')).toMatchObject({ status: 200 });
    rules.remove('r');
    rules.add([rule({ member: 'department', uscc, action: 'result-code', code: '9999', times: 1 })]);
    expect(await changes('environment.rating')).toMatchObject({ status: 200 });
    const verify = () =>
      callDepartment(network, '/v1/real-name/verify', {
        body: {
          uscc,
          enterpriseName: '某示例公司',
          legalRepresentativeName: '某',
          legalRepresentativeIdNumber: '00000',
        },
      });
    expect(await verify()).toMatchObject({ status: 500, body: { code: '9999' } });
    expect(await verify()).toMatchObject({ status: 200 });
  });
});
