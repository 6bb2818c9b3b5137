import { afterAll, describe, expect, it } from 'vitest';
import { connectNetwork } from '../src/driver/network.ts';
import { deriveSm2Key } from '../src/crypto/derive-sm2-key.ts';
import { variantNamed } from '../src/crypto/envelope-variants.ts';
import { importPublicKeyHex } from '../src/crypto/sm2-key.ts';
import { startNetwork } from './network.ts';
import { NodeCaller } from './testing/node-caller.ts';
import { createTestNetwork } from './testing/test-network.ts';

const network = await startNetwork({
  profile: 'national-2021',
  seed: 'test',
  companies: 20,
  pages: async (request) => new Response(new URL(request.url).pathname),
});
afterAll(() => network.close());

describe('a network on sockets', () => {
  it('listens on loopback, each member on a port of its own', () => {
    const addresses = Object.values(network.addresses);
    expect(new Set(addresses).size).toBe(4);
    for (const address of addresses) expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it("names the provincial node's key for the platform to pin", async () => {
    const response = await fetch(`${network.addresses.provincialNode}/api/publicKey`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ publicKey: network.nodePublicKey }),
    });
    expect(await response.json()).toMatchObject({ errorCode: '0000', data: network.nodePublicKey });
    expect(network.nationalNodePublicKey).not.toBe(network.nodePublicKey);
  });

  it('is steered over its administration interface', async () => {
    const { addresses, adminToken } = network;
    const steering = connectNetwork({ adminUrl: addresses.admin, adminToken });
    const before = await steering.state();
    expect(before).toMatchObject({ profile: 'national-2021', seed: 'test', companies: 20 });
    await steering.moveTo(before.now + 1000);
    const mark = await steering.mark();
    await fetch(`${addresses.provincialNode}/api/status`);
    expect(await steering.received({ since: mark })).toMatchObject([
      { operation: 'getStatus', at: before.now + 1000, plainResponse: { status: 'ok' } },
    ]);
    const undo = await steering.rule({ member: 'department', action: 'unavailable' });
    expect((await steering.state()).rules).toHaveLength(1);
    await undo();
    expect((await steering.state()).rules).toEqual([]);
  });

  it('shows its pages at the address of the administration, to anyone', async () => {
    const { admin, department } = network.addresses;
    expect(await (await fetch(`${admin}/docs/a/list.html`)).text()).toBe('/docs/a/list.html');
    expect((await fetch(`${admin}/state`)).status).toBe(401);
    expect((await fetch(`${department}/docs`)).status).toBe(404);
  });

  it('has a client account at the national node for whoever speaks to it directly', async () => {
    const callerWith = (key: string) =>
      new NodeCaller({
        node: network.inProcess.apps.nationalNode,
        nodeKey: importPublicKeyHex(network.nationalNodePublicKey),
        variant: network.envelope,
        key: deriveSm2Key(key),
      });
    const [caller, another] = [callerWith('a key of its own'), callerWith('another key')];
    const { code, plain } = await caller.call('/api/getToken', network.nationalClient);
    expect(code).toBe('0000');
    const { token } = plain as { token: string };
    const policies = ['/api/upload/policies', { rows: [] }] as const;
    expect((await caller.call(...policies, { token })).code).toBe('3001');
    expect((await another.call(...policies, { token })).code).toBe('2002');
    const wrong = { ...network.nationalClient, appSecret: '0'.repeat(64) };
    expect((await another.call('/api/getToken', wrong)).code).toBe('2004');
  });

  it('speaks the variant of the envelope that it is told', async () => {
    const envelope = 'ecb-base64-c1c3c2-no-za';
    const other = createTestNetwork({ envelope });
    const variant = { ...variantNamed(envelope), iv: network.envelope.iv };
    expect(other.contract.profile.settings.envelope.value).toMatchObject({ cipher: 'ecb', za: false });
    const caller = new NodeCaller({
      node: other.apps.nationalNode,
      nodeKey: importPublicKeyHex(other.publicKeys.nationalNode),
      variant,
      key: deriveSm2Key('a key of its own'),
    });
    expect((await caller.call('/api/getToken', other.nationalClient)).code).toBe('0000');
    expect(() => createTestNetwork({ envelope: 'cbc-hex' })).toThrow(
      'No envelope variant is named "cbc-hex".',
    );
  });

  it('takes no short administration token', async () => {
    await expect(startNetwork({ profile: 'national-2021', seed: 'x', adminToken: 'short' })).rejects.toThrow(
      'The administration token needs at least 16 characters.',
    );
  });
});
