import { describe, expect, it } from 'vitest';
import { importPublicKeyHex } from '../../src/crypto/sm2-key.ts';
import { sm2Verify } from '../../src/crypto/sm2-signature.ts';
import { PlatformCaller } from '../testing/platform-caller.ts';
import { createTestNetwork } from '../testing/test-network.ts';
import { statusToSign } from './node-status.ts';

const callback = '/api/callback';

async function connect() {
  const network = createTestNetwork();
  const platform = new PlatformCaller(network);
  const credentials = await platform.admit();
  const status = async () => {
    const url = `http://member.invalid/admission/applications/${credentials.applicationId}`;
    return (await network.apps.provincialNode(new Request(url))).json();
  };
  return { network, platform, credentials, status };
}

describe('the standing of a platform', () => {
  it('is told: passed, connected from its first token, due when the assessment is over', async () => {
    const { network, platform, credentials, status } = await connect();
    const { applicationId } = credentials;
    const told = { applicationId, assessmentValidUntil: '2026-12-31' };
    expect(await status()).toEqual({ ...told, status: 'passed' });
    await platform.token(credentials);
    expect(await status()).toEqual({ ...told, status: 'connected' });
    expect(await platform.collect(applicationId)).toEqual(credentials);
    network.control.moveTo(Date.parse('2027-01-01T00:00:00+08:00'));
    expect(await status()).toEqual({ ...told, status: 're-assessment-due' });
  });

  it('ends tokens and credentials with a suspension, for good', async () => {
    const { network, platform, credentials, status } = await connect();
    const token = await platform.token(credentials);
    network.control.setAdmission(credentials.applicationId, 'suspended', '限期整改');
    expect(await status()).toMatchObject({ status: 'suspended', reason: '限期整改' });
    expect((await platform.call(callback, {}, { token })).code).toBe('2008');
    const early = await platform.post(`/admission/applications/${credentials.applicationId}/credentials`);
    expect([early.status, early.body]).toMatchObject([409, { code: '4001' }]);

    network.control.setAdmission(credentials.applicationId, 'passed');
    expect((await platform.call(callback, {}, { token })).code).toBe('2002');
    const { appId, appKey, appSecret } = credentials;
    expect((await platform.call('/api/getToken', { appId, appKey, appSecret })).code).toBe('2004');
    const fresh = await platform.collect(credentials.applicationId);
    expect(fresh.platformId).toBe(credentials.platformId);
    expect((await platform.call(callback, {}, { token: await platform.token(fresh) })).code).toBe('0000');
  });

  it('ends with a revocation, and the key may not apply again', async () => {
    const { network, platform, credentials, status } = await connect();
    const token = await platform.token(credentials);
    network.control.setAdmission(credentials.applicationId, 'revoked');
    expect(await status()).toMatchObject({ status: 'revoked' });
    expect((await platform.call(callback, {}, { token })).code).toBe('2008');
    expect((await platform.apply()).status).toBe(409);
    expect((await new PlatformCaller(network, 'platform with a new key').apply()).status).toBe(201);
  });

  it('is under assessment until the operator has decided', async () => {
    const network = createTestNetwork({ review: 'by-operator' });
    const platform = new PlatformCaller(network);
    const { applicationId } = (await platform.apply()).body as { applicationId: string };
    const assessment = {
      reportDigest: '0'.repeat(64),
      assessedOn: '2026-01-05',
      validUntil: '2026-12-31',
      conclusion: 'pass',
    };
    const path = `/admission/applications/${applicationId}/assessment`;
    expect((await platform.post(path, assessment)).body).toEqual({
      applicationId,
      status: 'under-assessment',
    });
    expect((await platform.post(path, assessment)).status).toBe(409);
    network.control.setAdmission(applicationId, 'passed');
    expect(
      (
        await platform.call(
          callback,
          {},
          { token: await platform.token(await platform.collect(applicationId)) },
        )
      ).code,
    ).toBe('0000');
  });
});

describe("the node's status", () => {
  it.each(['', '?nonce=Zk3vR8tQ1mXw7LpB'])(
    'is signed with its time and the nonce, if any: "%s"',
    async (query) => {
      const network = createTestNetwork();
      const response = await network.apps.provincialNode(
        new Request(`http://member.invalid/api/status${query}`),
      );
      const { signature, ...told } = (await response.json()) as {
        status: string;
        time: string;
        nonce?: string;
        signature: string;
      };
      const nonce = query === '' ? {} : { nonce: 'Zk3vR8tQ1mXw7LpB' };
      expect(told).toEqual({ status: 'ok', time: '2026-01-12 09:00:00', ...nonce });
      const key = importPublicKeyHex(network.publicKeys.provincialNode);
      const bytes = Buffer.from(signature, 'base64');
      expect(sm2Verify(statusToSign(told), bytes, key)).toBe(true);
      expect(sm2Verify(statusToSign({ ...told, nonce: 'another' }), bytes, key)).toBe(false);
    },
  );

  it('takes no nonce that is none', async () => {
    const { apps } = createTestNetwork();
    const response = await apps.provincialNode(new Request('http://member.invalid/api/status?nonce=short'));
    expect(response.status).toBe(400);
  });
});
