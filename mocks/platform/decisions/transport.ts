import type { SecureVersion } from 'node:tls';
import type { ServerCertificate } from '../../../src/contract/secure-server.ts';

/** How the platform's own address speaks, where it has a certificate. */
export interface TransportDecisions {
  /** What is shown to whoever connects, given the certificate that the operator put in place. */
  certificate(own: ServerCertificate): ServerCertificate;
  oldestTls(): SecureVersion;
  /** Cipher suites as OpenSSL lists them; undefined for the usual ones. */
  suites(): string | undefined;
  /** Whether HTTP without TLS is answered at the same port. */
  answersPlainHttp(): boolean;
}

export const honestTransport: TransportDecisions = {
  certificate: (own) => own,
  oldestTls: () => 'TLSv1.2',
  suites: () => undefined,
  answersPlainHttp: () => false,
};
