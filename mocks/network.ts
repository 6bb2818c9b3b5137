import { randomBytes } from 'node:crypto';
import type { App } from '../src/contract/create-app.ts';
import type { EnvelopeVariant } from '../src/crypto/envelope.ts';
import { createAdminApp } from './admin/create-admin-app.ts';
import {
  createNetwork,
  type NationalClient,
  type NetworkInProcess,
  type NetworkWorldOptions,
} from './create-network.ts';
import { keepUp } from './keep-up.ts';
import type { NetworkTrust } from './network-tls.ts';
import { openSockets, type NetworkAddresses, type SocketOptions } from './open-sockets.ts';
import { openStore } from './store/open-store.ts';
import { sharedAdminToken } from './store/shared-admin-token.ts';

export interface NetworkOptions extends NetworkWorldOptions, SocketOptions {
  /**
   * A SQLite file that keeps events, admissions, licences and uploads over restarts, or the address of a PostgreSQL
   * (`postgres://…`) where several processes serve one world.
   */
  readonly store?: string;
  /** At least 16 characters; a random one where none is told. */
  readonly adminToken?: string;
  /** Answers `/docs` at the administration's address, to anyone. */
  readonly pages?: App;
}

export type { NetworkAddresses };

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
  /** What a client needs of a network that speaks TLS. */
  readonly trust: NetworkTrust;
  readonly inProcess: NetworkInProcess;
  /** Answers what is under way, for `withinMs` at most, and resolves when all is closed. */
  close(options?: { readonly withinMs?: number }): Promise<void>;
}

/** Starts national node, provincial node, departments and administration on one world and one clock. */
export async function startNetwork(options: NetworkOptions): Promise<RunningNetwork> {
  const { pages } = options;
  if (options.adminToken !== undefined && options.adminToken.length < 16) {
    throw new RangeError('The administration token needs at least 16 characters.');
  }
  const store = await openStore(options.store);
  try {
    const drawn = randomBytes(24).toString('base64url');
    const [inProcess, adminToken] = await store.turn(async () => [
      createNetwork(options, store),
      options.adminToken ?? sharedAdminToken(store, drawn),
    ]);
    const { apps, control, publicKeys, departmentClient, nationalClient, contract } = inProcess;
    const admin = createAdminApp(inProcess, { token: adminToken, ...(pages && { pages }) });
    const sockets = await openSockets({ ...apps, admin }, options, (member) =>
      control.showsWrongCertificate(member),
    );
    // A clock that is moved has its deliveries tried when it moves.
    const rest = options.start === 'now' || store.isShared ? keepUp(inProcess) : undefined;
    return {
      addresses: sockets.addresses,
      trust: sockets.trust,
      adminToken,
      departmentClient,
      nationalClient,
      nodePublicKey: publicKeys.provincialNode,
      nationalNodePublicKey: publicKeys.nationalNode,
      envelope: contract.profile.settings.envelope.value,
      inProcess,
      async close(within) {
        rest?.();
        inProcess.close();
        await sockets.close(within);
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
