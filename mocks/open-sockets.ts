import type { NetworkMember } from '../src/contract/admin.ts';
import type { App } from '../src/contract/create-app.ts';
import { isLoopback } from '../src/contract/is-loopback.ts';
import { listen, type Listening } from '../src/contract/listen.ts';
import type { SocketTls } from '../src/contract/secure-server.ts';
import { prepareTls, type NetworkTls, type NetworkTrust } from './network-tls.ts';

/** Where the members listen: scheme, host and port. */
export interface NetworkAddresses {
  readonly nationalNode: string;
  readonly provincialNode: string;
  readonly department: string;
  readonly admin: string;
}

export interface SocketOptions {
  /** Port of each member; a free one where none is told. */
  readonly ports?: { readonly [Member in keyof NetworkAddresses]?: number };
  /** Address that nodes and departments listen on. Default 127.0.0.1. */
  readonly host?: string;
  /** Address that the administration listens on. Default 127.0.0.1, whatever `host` is. */
  readonly adminHost?: string;
  /** Nodes and departments speak HTTPS with this; so does the administration where it leaves loopback. */
  readonly tls?: NetworkTls;
}

/** The sockets of a network. */
export interface OpenSockets {
  readonly addresses: NetworkAddresses;
  readonly trust: NetworkTrust;
  close(options?: { readonly withinMs?: number }): Promise<void>;
}

const members = {
  nationalNode: 'national-node',
  provincialNode: 'provincial-node',
  department: 'department',
} as const satisfies Record<string, NetworkMember>;

/** Puts each app on a socket of its own; where one of them cannot be, none is left open. */
export async function openSockets(
  apps: { readonly [Name in keyof NetworkAddresses]: App },
  { ports = {}, host = '127.0.0.1', adminHost = '127.0.0.1', tls }: SocketOptions,
  showsWrongCertificate: (member: NetworkMember) => boolean,
): Promise<OpenSockets> {
  const prepared = tls === undefined ? undefined : prepareTls(tls, [host, adminHost]);
  const opened: Listening[] = [];
  const close = async (options?: { readonly withinMs?: number }) => {
    await Promise.all(opened.map((each) => each.close(options)));
  };
  const open = async (name: keyof NetworkAddresses, at: string, secured: SocketTls | undefined) => {
    const listening = await listen(apps[name], {
      port: ports[name] ?? 0,
      host: at,
      ...(secured === undefined ? {} : { tls: secured }),
    });
    opened.push(listening);
    return listening.url;
  };
  const openMember = (name: keyof typeof members) =>
    open(
      name,
      host,
      prepared?.forMember(() => showsWrongCertificate(members[name])),
    );
  try {
    return {
      addresses: {
        nationalNode: await openMember('nationalNode'),
        provincialNode: await openMember('provincialNode'),
        department: await openMember('department'),
        admin: await open(
          'admin',
          adminHost,
          isLoopback(adminHost) ? undefined : prepared?.forAdministration,
        ),
      },
      trust: prepared?.trust ?? {},
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
