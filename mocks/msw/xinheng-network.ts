import { randomBytes } from 'node:crypto';
import { http, HttpResponse, type HttpHandler } from 'msw/http';
import type { App } from '../../src/contract/create-app.ts';
import { sufferInProcess, wireEffectOf } from '../../src/contract/wire-effect.ts';
import type { EnvelopeVariant } from '../../src/crypto/envelope.ts';
import { steerNetwork, type SteeredNetwork } from '../../src/driver/network.ts';
import { createAdminApp } from '../admin/create-admin-app.ts';
import { createNetwork, type NationalClient, type NetworkWorldOptions } from '../create-network.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import { noticeUnintercepted, type Unintercepted } from './notice-unintercepted.ts';
import { sendByFetch } from './send-by-fetch.ts';

/** Where the members are: scheme, host and, if need be, port. */
export interface MemberAddresses {
  readonly nationalNode: string;
  readonly provincialNode: string;
  readonly department: string;
}

export interface XinhengNetworkOptions extends Partial<NetworkWorldOptions> {
  /** Addresses of your platform's configuration; by default names under `xinheng.test`, which nobody resolves. */
  readonly addresses?: Partial<MemberAddresses>;
  /** Told once an address of a request that went past msw; by default a warning of the process. */
  readonly onUnintercepted?: (unintercepted: Unintercepted) => void;
}

/** A mock network inside this process, for `setupServer(...network.handlers)`. */
export interface XinhengNetwork {
  /** Each answers whatever is sent to the address of one member. */
  readonly handlers: HttpHandler[];
  readonly addresses: MemberAddresses;
  /** What the platform signs with when it calls a department: HMAC-SM3, the key in hex. */
  readonly departmentClient: { readonly clientId: string; readonly hmacKey: string };
  /** With what a client of its own speaks to the national node. */
  readonly nationalClient: NationalClient;
  /** The provincial node's SM2 key for the platform to pin: upper-case hex 04‖X‖Y. */
  readonly nodePublicKey: string;
  readonly nationalNodePublicKey: string;
  /** How the nodes speak their envelopes. */
  readonly envelope: EnvelopeVariant;
  /** Epoch ms on the clock of the world. */
  now(): number;
  /** Clock, events, rules, licences and journal: what the administration interface offers. */
  readonly control: SteeredNetwork;
  /** For clients that msw does not intercept and that can be given a `fetch`. Other addresses than the members' are refused. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Ends what is left hanging, and the network. */
  close(): Promise<void>;
}

const defaultAddresses: MemberAddresses = {
  nationalNode: 'http://national-node.xinheng.test',
  provincialNode: 'http://provincial-node.xinheng.test',
  department: 'http://department.xinheng.test',
};

/**
 * National node, provincial node and departments as handlers of msw: the apps that `xinheng mock` puts on sockets.
 * What the provincial node sends to a platform travels by the built-in fetch, so that handlers of yours may take it.
 */
export function xinhengNetwork(options: XinhengNetworkOptions = {}): XinhengNetwork {
  const { addresses: told, onUnintercepted, ...world } = options;
  const addresses = readAddresses({ ...defaultAddresses, ...told });
  const store = createMemoryStore();
  const network = createNetwork(
    { profile: 'national-2021', seed: 'xinheng', sendToPlatform: sendByFetch, ...world },
    store,
  );
  const { apps, control, clock, contract, publicKeys } = network;
  const closed = Promise.withResolvers<never>();
  // Whoever hangs waits for it; with nobody hanging it is nobody's.
  closed.promise.catch(() => undefined);
  const members = (['nationalNode', 'provincialNode', 'department'] as const).map((name) => ({
    origin: addresses[name],
    app: apps[name],
  }));
  const retries =
    world.start === 'now' ? setInterval(() => void control.deliverEvents(), 1000).unref() : undefined;
  const stopNoticing = noticeUnintercepted(
    members.map(({ origin }) => origin),
    onUnintercepted,
  );
  return {
    handlers: members.map(({ origin, app }) => http.all(`${origin}/*`, handlerOf(app, closed.promise))),
    addresses,
    departmentClient: network.departmentClient,
    nationalClient: network.nationalClient,
    nodePublicKey: publicKeys.provincialNode,
    nationalNodePublicKey: publicKeys.nationalNode,
    envelope: contract.profile.settings.envelope.value,
    now: () => clock.now(),
    control: steerInProcess(createAdministration(network)),
    async fetch(input, init) {
      const request = new Request(input, init);
      const member = members.find(({ origin }) => origin === new URL(request.url).origin);
      if (member) return Promise.race([member.app(request).then(sufferInProcess), closed.promise]);
      throw new TypeError(`No member of the mock network is at ${request.url}.`);
    },
    async close() {
      clearInterval(retries);
      stopNoticing();
      closed.reject(new TypeError('The mock network was closed.'));
      await store.close();
    },
  };
}

/** Answers as a socket would; what a socket does beyond an answer becomes an error of the network. */
function handlerOf(app: App, closed: Promise<never>) {
  return async ({ request }: { readonly request: Request }): Promise<Response> => {
    const response = await app(request);
    if (wireEffectOf(response) === undefined) return response;
    try {
      return await Promise.race([sufferInProcess(response), closed]);
    } catch {
      return HttpResponse.error();
    }
  };
}

function createAdministration(steered: Parameters<typeof createAdminApp>[0]) {
  const token = randomBytes(24).toString('base64url');
  return { app: createAdminApp(steered, { token }), token };
}

function steerInProcess({ app, token }: ReturnType<typeof createAdministration>): SteeredNetwork {
  return steerNetwork(async (method, path, body) => {
    const answer = await app(
      new Request(`http://administration.invalid${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body,
      }),
    );
    return { status: answer.status, text: await answer.text() };
  });
}

/** Origins, each a member's own: a handler takes whatever is sent there. */
function readAddresses(told: MemberAddresses): MemberAddresses {
  const read = (address: string) => {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
    throw new TypeError(
      `"${address}" is no address of a member. Give scheme, host and port alone, such as "http://node.test:8080".`,
    );
  };
  const addresses = {
    nationalNode: read(told.nationalNode),
    provincialNode: read(told.provincialNode),
    department: read(told.department),
  };
  if (new Set(Object.values(addresses)).size === 3) return addresses;
  throw new TypeError('Two members have the same address. Give each one of its own.');
}
