import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { expect, onTestFinished, test } from 'vitest';
import { createThrowAwayAuthority } from '../crypto/certificate/throw-away-authority.ts';
import { tryHandshake } from './try-handshake.ts';

const authority = createThrowAwayAuthority('An authority of this test');
const trusting = { tls: { ca: authority.cert }, timeoutMs: 5_000 };

async function listening(server: Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    // Whoever shakes hands here hangs up in the middle of it.
    socket.on('error', () => undefined);
    sockets.add(socket);
  });
  server.on('tlsClientError', () => undefined);
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `https://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

interface Shown {
  readonly names?: readonly string[];
  /** Epoch ms. */
  readonly from?: number;
  readonly until?: number;
}

/** The address of a server that shows a certificate of the authority, for its own address unless told. */
function shows({ names = ['127.0.0.1'], ...validity }: Shown = {}, options: TlsOptions = {}) {
  const certificate = authority.issue({ commonName: 'A platform', use: 'server', names, ...validity });
  return listening(createTlsServer({ ...certificate, ...options }));
}

test('says what was agreed, and until when the certificate holds', async () => {
  const from = Date.UTC(2026, 0, 1);
  const until = Date.UTC(2040, 0, 1);
  expect(await tryHandshake(await shows({ from, until }), {}, trusting)).toEqual({
    kind: 'agreed',
    version: 'TLSv1.3',
    suite: 'TLS_AES_256_GCM_SHA384',
    distrust: null,
    validFrom: from,
    validUntil: until,
  });
});

test('makes the offer that it is told to make', async () => {
  const offer = { newest: 'TLSv1.2', suites: 'ECDHE-ECDSA-AES128-GCM-SHA256' } as const;
  expect(await tryHandshake(await shows(), offer, trusting)).toMatchObject({
    kind: 'agreed',
    version: 'TLSv1.2',
    suite: 'ECDHE-ECDSA-AES128-GCM-SHA256',
  });
});

test.each<[string, Shown, object, string]>([
  ['an authority that is not its own', {}, { timeoutMs: 5_000 }, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ['another name', { names: ['elsewhere.invalid'] }, trusting, 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ['a certificate that is over', { until: Date.now() - 60_000 }, trusting, 'CERT_HAS_EXPIRED'],
  ['a certificate that is not yet valid', { from: Date.now() + 60_000 }, trusting, 'CERT_NOT_YET_VALID'],
])('agrees with %s, and says that it is not to be trusted', async (_, shown, how, distrust) => {
  const handshake = await tryHandshake(await shows(shown), {}, { timeoutMs: 5_000, ...how });
  expect(handshake).toMatchObject({ kind: 'agreed', distrust });
});

test('trusts the name that it is told to expect', async () => {
  const tls = { ...trusting.tls, serverName: 'platform.invalid' };
  const address = await shows({ names: ['platform.invalid'] });
  expect(await tryHandshake(address, {}, { tls, timeoutMs: 5_000 })).toMatchObject({ distrust: null });
});

test('is refused by who takes nothing of the offer, hangs up, or is not there', async () => {
  const old = { oldest: 'TLSv1.1', newest: 'TLSv1.1', suites: 'ALL@SECLEVEL=0' } as const;
  expect(await tryHandshake(await shows(), old, trusting)).toMatchObject({ kind: 'refused' });
  const hangsUp = await listening(createTcpServer((socket) => socket.end()));
  expect(await tryHandshake(hangsUp, {}, trusting)).toMatchObject({ kind: 'refused' });
  expect(await tryHandshake('https://127.0.0.1:1', {}, trusting)).toEqual({
    kind: 'refused',
    why: 'ECONNREFUSED',
  });
});

test('tells an offer that this machine cannot make from one that is refused', async () => {
  expect(await tryHandshake(await shows(), { suites: 'NO-SUCH-SUITE' }, trusting)).toMatchObject({
    kind: 'not-offered',
  });
});

test('gives up on who says nothing', async () => {
  const silent = await listening(createTcpServer(() => undefined));
  expect(await tryHandshake(silent, {}, { timeoutMs: 50 })).toEqual({ kind: 'refused', why: 'TIMED_OUT' });
});

test('gives up in time on who never ends what it says, a byte at a time', async () => {
  // After so many bytes, two seconds, it hangs up by itself: ten times as long as it is waited for.
  const mostBytes = 100;
  let dribbled = 0;
  const dribbling = createTcpServer((socket) => {
    // The head of a record of a handshake of 16,384 bytes.
    socket.write(Buffer.from([22, 3, 3, 0x40, 0]));
    const timer = setInterval(() => {
      dribbled += 1;
      if (dribbled === mostBytes) socket.end();
      else socket.write(Buffer.from([2]));
    }, 20);
    socket.on('close', () => clearInterval(timer));
  });
  const handshake = await tryHandshake(await listening(dribbling), {}, { timeoutMs: 200 });
  expect(handshake).toEqual({ kind: 'refused', why: 'TIMED_OUT' });
  expect(dribbled).toBeLessThan(mostBytes / 2);
});
