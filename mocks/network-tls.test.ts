import { once } from 'node:events';
import { connect } from 'node:net';
import { Agent, request } from 'undici';
import { afterEach, describe, expect, it } from 'vitest';
import { createThrowAwayAuthority } from '../src/crypto/certificate/throw-away-authority.ts';
import { startNetwork, type NetworkOptions, type RunningNetwork } from './network.ts';

const open: { close(): Promise<unknown> }[] = [];
afterEach(() => Promise.all(open.splice(0).map((each) => each.close())));

async function start(options: Partial<NetworkOptions>): Promise<RunningNetwork> {
  const network = await startNetwork({ profile: 'national-2021', seed: 'test', companies: 20, ...options });
  open.push(network);
  return network;
}

function client(tls: { readonly ca?: string; readonly cert?: string; readonly key?: string }): Agent {
  const agent = new Agent({ connect: tls });
  open.push(agent);
  return agent;
}

/** Status of an answer, or the code of what prevented it. */
async function ask(url: string, dispatcher: Agent): Promise<number | string> {
  try {
    const { statusCode, body } = await request(url, { dispatcher });
    await body.dump();
    return statusCode;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

const status = ({ addresses }: RunningNetwork) => `${addresses.provincialNode}/api/status`;

describe('a network that speaks TLS', () => {
  it('shows a certificate of its own authority to who trusts it, under each name of this machine', async () => {
    const network = await start({ tls: { certificate: 'self-signed' } });
    const { nationalNode, provincialNode, department, admin } = network.addresses;
    for (const address of [nationalNode, provincialNode, department])
      expect(address).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    expect(admin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const trusting = client({ ...network.trust });
    expect(await ask(status(network), trusting)).toBe(200);
    expect(await ask(status(network).replace('127.0.0.1', 'localhost'), trusting)).toBe(200);
    expect(await ask(status(network), client({}))).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
  });

  it('lets in who shows a certificate of the authority it asks for, and nobody else', async () => {
    const theirs = createThrowAwayAuthority('An authority of clients');
    const network = await start({ tls: { certificate: 'self-signed', clientCa: theirs.cert } });
    const known = theirs.issue({ commonName: 'A platform', use: 'client' });
    const unknown = createThrowAwayAuthority('Another').issue({ commonName: 'A platform', use: 'client' });
    expect(await ask(status(network), client({ ...network.trust, ...known }))).toBe(200);
    for (const shown of [unknown, {}])
      expect(await ask(status(network), client({ ...network.trust, ...shown }))).toMatch(
        /^(ECONNRESET|ERR_SSL_TLSV\w+|UND_ERR_SOCKET)$/,
      );
  });

  it('issues a certificate to its clients where it is told to', async () => {
    const network = await start({ tls: { certificate: 'self-signed', clientCa: 'self-signed' } });
    const { ca = '', clientCertificate } = network.trust;
    expect(await ask(status(network), client({ ca, ...clientCertificate }))).toBe(200);
  });

  it('shows the certificate that it is given', async () => {
    const theirs = createThrowAwayAuthority('An authority of servers');
    const certificate = theirs.issue({ commonName: 'node', use: 'server', names: ['localhost'] });
    const network = await start({ tls: { certificate } });
    expect(network.trust).toEqual({});
    const trusting = client({ ca: theirs.cert });
    expect(await ask(status(network).replace('127.0.0.1', 'localhost'), trusting)).toBe(200);
    expect(await ask(status(network), trusting)).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
  });

  it('keeps the administration on HTTPS where it leaves loopback, and asks it for no certificate', async () => {
    const tls = { certificate: 'self-signed', clientCa: 'self-signed' } as const;
    const network = await start({ adminHost: '0.0.0.0', tls });
    expect(network.addresses.admin).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    const { ca = '' } = network.trust;
    expect(await ask(`${network.addresses.admin}/health`, client({ ca }))).toBe(200);
  });

  it('shows the certificate of another while a rule says so, to who had kept a connection alive too', async () => {
    const network = await start({ tls: { certificate: 'self-signed' } });
    const { rules } = network.inProcess.control;
    const keptAlive = client({ ...network.trust });
    expect(await ask(status(network), keptAlive)).toBe(200);
    rules.add([{ id: 'bad-day', member: 'provincial-node', action: 'wrong-certificate' }]);
    expect(await ask(status(network), keptAlive)).not.toBe(200);
    expect(await ask(status(network), client({ ...network.trust }))).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
    expect(await ask(`${network.addresses.nationalNode}/nowhere`, keptAlive)).toBe(404);
    const unchecking = new Agent({ connect: { rejectUnauthorized: false } });
    open.push(unchecking);
    expect(await ask(status(network), unchecking)).toBe(200);
    rules.remove('bad-day');
    expect(await ask(status(network), client({ ...network.trust }))).toBe(200);
    expect(await ask(status(network), unchecking)).not.toBe(200);

    const { control, clock } = network.inProcess;
    const between = { from: new Date(clock.now() + 60_000).toISOString() };
    rules.add([{ id: 'later', member: 'provincial-node', action: 'wrong-certificate', between }]);
    expect(await ask(status(network), client({ ...network.trust }))).toBe(200);
    control.moveTo(clock.now() + 60_000);
    expect(await ask(status(network), client({ ...network.trust }))).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
  });

  it('lets who speaks no TLS go, and ends in time with one who says nothing', async () => {
    const network = await startNetwork({
      profile: 'national-2021',
      seed: 'test',
      companies: 20,
      tls: { certificate: 'self-signed' },
    });
    const port = Number(new URL(network.addresses.department).port);
    const plain = connect(port, '127.0.0.1');
    plain.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await once(plain.resume(), 'close');
    const silent = connect(port, '127.0.0.1').on('error', () => undefined);
    await once(silent, 'connect');
    await network.close({ withinMs: 10 });
    await expect.poll(() => silent.destroyed || silent.readyState === 'closed').toBe(true);
  });
});
