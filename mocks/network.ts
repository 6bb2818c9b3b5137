import { randomBytes } from 'node:crypto';
import type { App } from '../src/contract/create-app.ts';
import { listen, type Listening } from '../src/contract/listen.ts';
import type { EnvelopeVariant } from '../src/crypto/envelope.ts';
import { createAdminApp } from './admin/create-admin-app.ts';
import {
  createNetwork,
  type NationalClient,
  type NetworkInProcess,
  type NetworkWorldOptions,
} from './create-network.ts';
import { createMemoryStore } from './store/memory-store.ts';
import type { NetworkStore } from './store/network-store.ts';
import { openSqliteStore } from './store/sqlite-store.ts';

/** Where the members listen: scheme, host and port. */
export interface NetworkAddresses {
  readonly nationalNode: string;
  readonly provincialNode: string;
  readonly department: string;
  readonly admin: string;
}

export interface NetworkOptions extends NetworkWorldOptions {
  /** Port of each member; a free one where none is told. */
  readonly ports?: { readonly [Member in keyof NetworkAddresses]?: number };
  /** Address that nodes and departments listen on. Default 127.0.0.1. */
  readonly host?: string;
  /** Address that the administration listens on. Default 127.0.0.1, whatever `host` is. */
  readonly adminHost?: string;
  /** A SQLite file that keeps events, admissions, licences and uploads over restarts. */
  readonly store?: string;
  /** At least 16 characters; a random one where none is told. */
  readonly adminToken?: string;
  /** Answers `/docs` at the administration's address, to anyone. */
  readonly pages?: App;
}

/** A mock network on sockets. */
export interface RunningNetwork {
  readonly addresses: NetworkAddresses;
  readonly adminToken: string;
  /** What the platform signs with when it calls a department: HMAC-SM3, the key in hex. */
  readonly departmentClient: { readonly clientId: string; readonly hmacKey: string };
  readonly nationalClient: NationalClient;
  /** The provincial node's SM2 key for the platform to pin: upper-case hex 04‖X‖Y. */
  readonly nodePublicKey: string;
  readonly nationalNodePublicKey: string;
  /** How the nodes speak their envelopes. */
  readonly envelope: EnvelopeVariant;
  readonly inProcess: NetworkInProcess;
  close(): Promise<void>;
}

/** Starts national node, provincial node, departments and administration on one world and one clock. */
export async function startNetwork(options: NetworkOptions): Promise<RunningNetwork> {
  const { ports = {}, host, adminHost, adminToken = randomBytes(24).toString('base64url') } = options;
  if (adminToken.length < 16) throw new RangeError('The administration token needs at least 16 characters.');
  const store: NetworkStore =
    options.store === undefined ? createMemoryStore() : openSqliteStore(options.store);
  const listening: Listening[] = [];
  let retries: NodeJS.Timeout | undefined;
  const close = async () => {
    clearInterval(retries);
    await Promise.all(listening.map((each) => each.close()));
    await store.close();
  };
  try {
    const inProcess = createNetwork(options, store);
    const { apps, control, publicKeys, departmentClient, nationalClient, contract } = inProcess;
    // A clock that is moved has its deliveries tried when it moves; one that runs, every second.
    if (options.start === 'now') retries = setInterval(() => void control.deliverEvents(), 1000).unref();
    const open = async (member: keyof NetworkAddresses, app: App) => {
      const address = member === 'admin' ? adminHost : host;
      const opened = await listen(app, {
        port: ports[member] ?? 0,
        ...(address === undefined ? {} : { host: address }),
      });
      listening.push(opened);
      return opened.url;
    };
    return {
      addresses: {
        nationalNode: await open('nationalNode', apps.nationalNode),
        provincialNode: await open('provincialNode', apps.provincialNode),
        department: await open('department', apps.department),
        admin: await open(
          'admin',
          createAdminApp(control, { token: adminToken, ...(options.pages && { pages: options.pages }) }),
        ),
      },
      adminToken,
      departmentClient,
      nationalClient,
      nodePublicKey: publicKeys.provincialNode,
      nationalNodePublicKey: publicKeys.nationalNode,
      envelope: contract.profile.settings.envelope.value,
      inProcess,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
