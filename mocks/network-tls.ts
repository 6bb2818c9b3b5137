import type { ServerCertificate, SocketTls } from '../src/contract/secure-server.ts';
import { createThrowAwayAuthority } from '../src/crypto/certificate/throw-away-authority.ts';

/** How the members of a network speak TLS. */
export interface NetworkTls {
  /** PEM of their certificate and its key, or `self-signed`: of an authority made for this network alone. */
  readonly certificate: ServerCertificate | 'self-signed';
  /** More names and addresses of a self-signed certificate, beside loopback and the hosts listened on. */
  readonly names?: readonly string[];
  /** Mutual TLS: PEM of the authorities whose certificates clients show, or `self-signed`: one is issued to them. */
  readonly clientCa?: string;
}

/** What a client of a network that speaks TLS needs, PEM. */
export interface NetworkTrust {
  /** The authority of a self-signed network. */
  readonly ca?: string;
  /** What to show to a network that issued it. */
  readonly clientCertificate?: ServerCertificate;
}

export interface PreparedTls {
  readonly trust: NetworkTrust;
  /** `isBadDay` says when the wrong certificate is shown. */
  forMember(isBadDay: () => boolean): SocketTls;
  /** The administration asks nobody for a certificate: its token opens it, to browsers too. */
  readonly forAdministration: SocketTls;
}

/** Makes what is self-signed; throws nothing of PEM texts that are none, which the socket does. */
export function prepareTls(
  { certificate, names = [], clientCa }: NetworkTls,
  hosts: readonly string[],
): PreparedTls {
  const authority = createThrowAwayAuthority('Xinheng mock network, for tests alone');
  const own =
    certificate === 'self-signed'
      ? authority.issue({
          commonName: 'Xinheng mock network',
          use: 'server',
          names: [...new Set(['localhost', '127.0.0.1', '::1', ...hosts.filter(isOneAddress), ...names])],
        })
      : certificate;
  const wrong = createThrowAwayAuthority('Nobody to be trusted').issue({
    commonName: 'Another server',
    use: 'server',
    names: ['another-server.invalid'],
  });
  const issued =
    clientCa === 'self-signed'
      ? authority.issue({ commonName: 'A client of the mock network', use: 'client' })
      : undefined;
  const asks = clientCa === undefined ? {} : { clientCa: issued === undefined ? clientCa : authority.cert };
  return {
    trust: {
      ...(certificate === 'self-signed' ? { ca: authority.cert } : {}),
      ...(issued === undefined ? {} : { clientCertificate: issued }),
    },
    forMember: (isDue) => ({ ...own, ...asks, badDay: { wrong, isDue } }),
    forAdministration: own,
  };
}

function isOneAddress(host: string): boolean {
  return host !== '0.0.0.0' && host !== '::';
}
