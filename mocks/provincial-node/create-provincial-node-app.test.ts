import { describe, expect, it } from 'vitest';
import { deriveSm2Key } from '../../src/crypto/derive-sm2-key.ts';
import { sm3 } from '../../src/crypto/sm3.ts';
import type { NetworkInProcess } from '../create-network.ts';
import { PlatformCaller } from '../testing/platform-caller.ts';
import { createTestNetwork } from '../testing/test-network.ts';

const open = { item: 'environment.rating', path: '/api/creditInquiry/environment.rating' };
const verified = '/api/creditInquiry/social-insurance.contributions';

async function connect(network = createTestNetwork()) {
  const platform = new PlatformCaller(network);
  const credentials = await platform.admit();
  const token = await platform.token(credentials);
  return { network, platform, credentials, token };
}

function inquiryAbout({ world }: NetworkInProcess, index: number) {
  const { enterpriseName, uscc } = world.company(index);
  return { enterpriseName, uniscId: uscc };
}

/** Fields of a licence of company 0 for the verified item. */
function licenceFields(connected: Awaited<ReturnType<typeof connect>>, change: Record<string, string> = {}) {
  const { network, platform, credentials, token } = connected;
  const { enterpriseName, uscc } = network.world.company(0);
  return {
    enterpriseName,
    uniscId: uscc,
    authorizedInfos: 'tax.arrears,social-insurance.contributions',
    authorizedOrgsCode: 'bank-001',
    platformId: credentials.platformId,
    authorizedStartTime: '2026-01-12 09:00:00',
    authorizedEndTime: '2026-02-11 08:59:59',
    hashCode: sm3('%PDF-1.7').toString('hex').toUpperCase(),
    token,
    publicKey: platform.key.publicKey.hex,
    ...change,
  };
}

async function connectLicensed(change: Record<string, string> = {}) {
  const connected = await connect();
  const { plain } = await connected.platform.upload(licenceFields(connected, change));
  return { ...connected, licenseId: (plain as { licenseId: string }).licenseId };
}

describe('the provincial node', () => {
  it('lets no platform in before its assessment is passed', async () => {
    const platform = new PlatformCaller(createTestNetwork());
    const { status, body } = await platform.apply();
    const { applicationId } = body as { applicationId: string };
    expect([status, body]).toMatchObject([201, { status: 'applied' }]);
    const early = await platform.post(`/admission/applications/${applicationId}/credentials`);
    expect([early.status, early.body]).toMatchObject([409, { code: '4001' }]);
    const token = await platform.call('/api/getToken', {
      appId: 'app-x',
      appKey: 'x'.repeat(8),
      appSecret: 'x'.repeat(8),
    });
    expect(token.code).toBe('2001');
  });

  it('gives a token for the right credentials only', async () => {
    const { platform, credentials, network } = await connect();
    const { appId, appKey, appSecret } = credentials;
    const { plain } = await platform.call('/api/getToken', { appId, appKey, appSecret });
    expect(plain).toMatchObject({ expiresTime: network.clock.now() + 7_200_000 });
    const wrong = await platform.call('/api/getToken', { appId, appKey, appSecret: `${appSecret}x` });
    expect(wrong.code).toBe('2004');
  });

  it('refuses a missing, foreign and expired token, each with its own code', async () => {
    const { network, platform, token } = await connect();
    const inquiry = inquiryAbout(network, 0);
    expect((await platform.call(open.path, inquiry, { token })).code).toBe('0000');
    expect((await platform.call(open.path, inquiry)).code).toBe('2002');
    expect((await platform.call(open.path, inquiry, { token: 'some-other-token-1' })).code).toBe('2002');
    network.control.moveTo(network.clock.now() + 7_200_000);
    expect((await platform.call(open.path, inquiry, { token })).code).toBe('2003');
  });

  it('refuses a wrong signature with 2005 and a key that was never admitted with 2001', async () => {
    const { network, platform, token } = await connect();
    const inquiry = inquiryAbout(network, 0);
    const stranger = deriveSm2Key('stranger');
    expect((await platform.call(open.path, inquiry, { token, signedBy: stranger })).code).toBe('2005');
    const unknown = { token, signedBy: stranger, statedKey: stranger };
    expect((await platform.call(open.path, inquiry, unknown)).code).toBe('2001');
  });

  it('shuts out a suspended platform and one whose assessment has expired, with 2008', async () => {
    const { network, platform, credentials, token } = await connect();
    const inquiry = inquiryAbout(network, 0);
    network.control.setAdmission(credentials.applicationId, 'suspended');
    expect((await platform.call(open.path, inquiry, { token })).code).toBe('2008');
    network.control.setAdmission(credentials.applicationId, 'passed');
    network.control.moveTo(Date.parse('2027-01-01T00:00:00+08:00'));
    const { appId, appKey, appSecret } = credentials;
    expect((await platform.call('/api/getToken', { appId, appKey, appSecret })).code).toBe('2008');
  });

  it('relays an inquiry under its own name and keeps the trace id', async () => {
    const { network, platform, token } = await connect();
    const traceId = 'trace-of-one-inquiry';
    const reply = await platform.call(open.path, inquiryAbout(network, 3), { token, traceId });
    const { uscc } = network.world.company(3);
    expect(reply).toMatchObject({ code: '0000', traceId, plain: { item: open.item, records: [{ uscc }] } });
    const legs = network.control.journal.entries({ operation: 'inquire' });
    expect(legs.map(({ member }) => member)).toEqual(['national-node', 'provincial-node']);
    expect(new Set(legs.map((leg) => leg.traceId))).toEqual(new Set([traceId]));
    const [national] = legs;
    expect(national?.request.body).not.toContain(platform.key.publicKey.hex);
    expect(national).toMatchObject({
      item: open.item,
      plainRequest: { uniscId: uscc },
      plainResponse: { item: open.item },
    });
  });

  it('verifies under a licence without telling a value', async () => {
    const { network, platform, token, licenseId } = await connectLicensed();
    const [row] = network.world.records('social-insurance.contributions', 0, network.clock.now());
    const claim = (claims: unknown) =>
      platform.call(verified, { ...inquiryAbout(network, 0), licenseId, claims }, { token });
    const right = { pensionInsuredBand: row?.record['pensionInsuredBand'] };
    expect((await claim(right)).plain).toMatchObject({ result: 'consistent' });
    expect((await claim({ ...right, pensionLastPaidMonth: '1999-01' })).plain).toMatchObject({
      result: 'inconsistent',
    });
    expect((await claim({ enterprise: 'x' })).code).toBe('3001');
    const bare = await platform.call(verified, { ...inquiryAbout(network, 0), licenseId }, { token });
    expect(bare.code).toBe('3002');
  });

  it('holds a licence to its enterprise, items, time and uploader, with 3004', async () => {
    const { network, platform, token, licenseId } = await connectLicensed({ authorizedInfos: 'tax.arrears' });
    const arrears = (inquiry: object) => platform.call('/api/creditInquiry/tax.arrears', inquiry, { token });
    const own = { ...inquiryAbout(network, 0), licenseId };
    expect((await arrears(own)).code).toBe('0000');
    expect((await arrears(inquiryAbout(network, 0))).code).toBe('3004');
    expect((await arrears({ ...inquiryAbout(network, 1), licenseId })).code).toBe('3004');
    expect((await arrears({ ...own, licenseId: 'NL-unknown' })).code).toBe('3004');
    const claims = { pensionLastPaidMonth: '2025-12' };
    expect((await platform.call(verified, { ...own, claims }, { token })).code).toBe('3004');
    network.control.moveTo(Date.parse('2026-01-12T10:59:00+08:00'));
    expect((await arrears(own)).code).toBe('0000');
  });

  it('stops serving a licence after its last second, and after its last use', async () => {
    const ended = await connectLicensed({ authorizedEndTime: '2026-01-12 09:30:00' });
    const inquiry = { ...inquiryAbout(ended.network, 0), licenseId: ended.licenseId };
    const ask = () => ended.platform.call('/api/creditInquiry/tax.arrears', inquiry, { token: ended.token });
    ended.network.control.moveTo(Date.parse('2026-01-12T09:30:00.999+08:00'));
    expect((await ask()).code).toBe('0000');
    ended.network.control.moveTo(Date.parse('2026-01-12T09:30:01+08:00'));
    expect((await ask()).code).toBe('3004');

    const counted = await connectLicensed({ count: '1' });
    const once = { ...inquiryAbout(counted.network, 0), licenseId: counted.licenseId };
    const codes = [];
    for (let use = 0; use < 2; use++) {
      codes.push(
        (await counted.platform.call('/api/creditInquiry/tax.arrears', once, { token: counted.token })).code,
      );
    }
    expect(codes).toEqual(['0000', '3004']);
  });

  it('refuses a licence whose file is not what hashCode says, or whose enterprise is not known', async () => {
    const connected = await connect();
    const upload = (change: Record<string, string>) =>
      connected.platform.upload(licenceFields(connected, change)).then(({ code }) => code);
    expect(await upload({ hashCode: 'AB'.repeat(32) })).toBe('3004');
    expect(await upload({ enterpriseName: '另一家示例公司' })).toBe('3004');
    expect(await upload({ authorizedStartTime: '2026-03-01 00:00:00' })).toBe('3004');
    expect(await upload({ token: 'not-a-token-of-mine' })).toBe('2002');
    expect(await upload({ platformId: 'another-platform' })).toBe('3001');
  });

  it('withholds the gated fields of penalties where there is no licence', async () => {
    const network = createTestNetwork();
    const item = 'administrative.penalty';
    const index = Array.from({ length: 2000 }, (_, each) => each).find(
      (each) => network.world.records(item, each, network.clock.now()).length > 0,
    );
    const { platform, token } = await connect(network);
    const { plain } = await platform.call(`/api/creditInquiry/${item}`, inquiryAbout(network, index ?? -1), {
      token,
    });
    const [record] = (plain as { records: Record<string, unknown>[] }).records;
    expect(record).toHaveProperty('violationFacts');
    expect(record).not.toHaveProperty('legalRepresentativeIdNumber');
  });

  it('answers an open inquiry about an unknown enterprise with no records', async () => {
    const { network, platform, token } = await connect();
    const unknown = { ...inquiryAbout(network, 0), enterpriseName: '另一家示例公司' };
    expect((await platform.call(open.path, unknown, { token })).plain).toMatchObject({ records: [] });
  });
});

describe('uploads to the provincial node', () => {
  const path = '/api/upload/environment.rating';

  function rowOf(network: NetworkInProcess, index: number) {
    const [row] = network.world.records(open.item, index, network.clock.now());
    return { externalSystemId: row?.recordId ?? '', record: row?.record };
  }

  it('are answered row by row: bad rows are told what is wrong, repeated ones are duplicates', async () => {
    const { network, platform, token } = await connect();
    const good = rowOf(network, 0);
    const bad = { ...rowOf(network, 1), record: { ...rowOf(network, 1).record, ratedOn: 'yesterday' } };
    const batch = { batchId: 'batch-0001', rows: [good, bad, { externalSystemId: 'none', withdrawn: true }] };
    const first = await platform.call(path, batch, { token });
    expect(first.plain).toMatchObject({
      accepted: 1,
      rejected: 2,
      rows: [
        { status: 'accepted', errors: [] },
        { status: 'rejected', errors: [{ pointer: '/ratedOn' }] },
        { status: 'rejected', errors: [{ message: 'Nothing to withdraw.' }] },
      ],
    });
    const again = await platform.call(path, { batchId: 'batch-0001', rows: [good] }, { token });
    expect(again.plain).toMatchObject({ accepted: 0, rejected: 0, rows: [{ status: 'duplicate' }] });
  });

  it('are refused for items that are not aggregated and for rows that cannot be named', async () => {
    const { network, platform, token } = await connect();
    const row = rowOf(network, 0);
    const batch = { batchId: 'batch-0002', rows: [row] };
    expect((await platform.call('/api/upload/tax.arrears', batch, { token })).code).toBe('3006');
    const unnamed = { batchId: 'batch-0002', rows: [{ record: row.record }] };
    expect((await platform.call(path, unnamed, { token })).code).toMatch(/^300[12]$/);
    expect((await platform.call(path, { rows: [row] }, { token })).code).toBe('3002');
  });
});
