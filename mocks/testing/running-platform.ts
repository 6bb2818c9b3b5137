import type { Company, EventChoice } from '../../fixtures/world/index.ts';
import { signRequest } from '../../src/crypto/index.ts';
import { startNetwork, type RunningNetwork } from '../network.ts';
import type { Decisions } from '../platform/decisions/decisions.ts';
import { startPlatform } from '../platform/start-platform.ts';
import { sm3 } from '../../src/crypto/sm3.ts';
import type { RegisteredClient } from '../platform/store/client-store.ts';

/** An answer of the platform, parsed where it is JSON. */
export interface Answered {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly text: string;
}

export interface Asked {
  readonly json?: unknown;
  readonly form?: FormData;
  readonly accept?: string;
}

/** Calls the platform as one client: `target` is path and query. */
export type Caller = (method: string, target: string, asked?: Asked) => Promise<Answered>;

/** The reference platform on a small network, both on one clock that a test moves, and callers for each side. */
export interface RunningTestPlatform {
  readonly network: RunningNetwork;
  readonly url: string;
  readonly failures: readonly string[];
  /** A connected institution, with its token: `bank-001` or `bank-002`. */
  institution(clientId?: string): Promise<Caller>;
  /** A company that is registered, verified and signed in. */
  enterprise(company: Company): Promise<Caller>;
  readonly node: Caller;
  readonly operator: Caller;
  /** Moves network and platform, whose jobs have run when it answers. */
  moveTo(instant: string): Promise<void>;
  close(): Promise<void>;
}

export const testStart = Date.parse('2026-01-12T09:00:00+08:00');

const key = Buffer.from('a key that all clients of a test share');
const secret = 'a-secret-that-all-share';

function client(clientId: string, role: RegisteredClient['role']): RegisteredClient {
  return {
    clientId,
    role,
    name: clientId,
    secretDigest: sm3(secret).toString('hex'),
    algorithm: 'HMAC-SM3',
    verificationKey: key.toString('hex'),
    status: 'connected',
    assessmentValidUntil: Date.parse('2030-12-31'),
  };
}

/** Starts both in this process; twenty companies unless told otherwise. */
export async function startTestPlatform({
  profile = 'national-2021',
  companies = 20,
  events = 'none',
  decisions,
}: {
  profile?: string;
  companies?: number;
  events?: EventChoice;
  decisions?: Decisions;
} = {}): Promise<RunningTestPlatform> {
  const network = await startNetwork({ profile, seed: 'test', companies, events, start: testStart });
  const failures: string[] = [];
  const { addresses, departmentClient } = network;
  const platform = await startPlatform(
    {
      port: 0,
      name: '测试平台',
      profile,
      database: ':memory:',
      node: { url: addresses.provincialNode, publicKey: network.nodePublicKey },
      department: {
        url: addresses.department,
        clientId: departmentClient.clientId,
        key: departmentClient.hmacKey,
      },
      operator: { uscc: '91990101MA00000237', division: '990100' },
      clients: [
        client('bank-001', 'institution'),
        client('bank-002', 'institution'),
        client('provincial-node', 'node'),
        client('operator', 'operator'),
      ],
      testing: { token: 'testing-token-0001', start: testStart },
    },
    {
      ...(decisions === undefined ? {} : { decisions }),
      onFailure: (what) => void failures.push(what),
    },
  );
  const { url } = platform;

  async function send(
    method: string,
    target: string,
    { json, form, accept = 'application/json', headers = {}, clientId }: Asked & Sending,
  ): Promise<Answered> {
    const encoded = new Response(form ?? (json === undefined ? null : JSON.stringify(json)));
    const body = new Uint8Array(await encoded.arrayBuffer());
    const type = form ? (encoded.headers.get('content-type') ?? '') : 'application/json';
    const [path = '', query = ''] = target.split('?', 2);
    const signature =
      clientId === undefined
        ? {}
        : signRequest(
            { method, path, query, clientId, timestamp: network.inProcess.clock.now(), body },
            { algorithm: 'HMAC-SM3', key },
          );
    const response = await fetch(url + target, {
      method,
      headers: {
        ...headers,
        ...signature,
        accept,
        ...(body.length === 0 ? {} : { 'content-type': type }),
      },
      ...(body.length === 0 ? {} : { body }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
    return { status: response.status, body: isJson ? (JSON.parse(text) as Answered['body']) : {}, text };
  }

  const signed =
    (clientId: string, headers: Readonly<Record<string, string>> = {}): Caller =>
    (method, target, asked = {}) =>
      send(method, target, { ...asked, headers, clientId });

  const open = (target: string, json: unknown) => send('POST', target, { json });

  return {
    network,
    url,
    failures,
    node: signed('provincial-node'),
    operator: signed('operator'),
    async institution(clientId = 'bank-001') {
      const json = { clientId, clientSecret: secret };
      const { body } = await signed(clientId)('POST', '/v1/tokens', { json });
      return signed(clientId, { authorization: `Bearer ${String(body['token'])}` });
    },
    async enterprise({ uscc, enterpriseName, legalRepresentative }) {
      const registrations = '/v1/enterprise/registrations';
      const { body } = await open(registrations, { uscc, enterpriseName, secret });
      await open(`${registrations}/${String(body['registrationId'])}/verification`, {
        legalRepresentativeName: legalRepresentative.name,
        legalRepresentativeIdNumber: legalRepresentative.idNumber,
      });
      const session = await open('/v1/enterprise/sessions', { uscc, secret });
      const headers = { authorization: `Bearer ${String(session.body['token'])}` };
      return (method, target, asked = {}) => send(method, target, { ...asked, headers });
    },
    async moveTo(instant) {
      network.inProcess.control.moveTo(Date.parse(instant));
      const headers = { 'x-testing-token': 'testing-token-0001' };
      const { status, text } = await send('POST', '/testing/clock', { json: { now: instant }, headers });
      if (status !== 204) throw new Error(`The platform's clock was not moved: ${text}`);
    },
    async close() {
      await platform.close();
      await network.close();
    },
  };
}

interface Sending {
  readonly headers?: Readonly<Record<string, string>>;
  readonly clientId?: string;
}
