import type { SecureVersion } from 'node:tls';

/** How the platform's own address speaks, where it has a certificate. */
export interface TransportDecisions {
  oldestTls(): SecureVersion;
  /** Cipher suites as OpenSSL lists them; undefined for the usual ones. */
  suites(): string | undefined;
  /** Whether HTTP without TLS is answered at the same port. */
  answersPlainHttp(): boolean;
}

export const honestTransport: TransportDecisions = {
  oldestTls: () => 'TLSv1.2',
  suites: () => undefined,
  answersPlainHttp: () => false,
};
