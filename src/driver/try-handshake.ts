import { connect, type SecureVersion } from 'node:tls';
import type { PlatformTls } from './run-binding.ts';

/** What a handshake offers; by default what this machine offers anybody. */
export interface Offer {
  readonly oldest?: SecureVersion;
  readonly newest?: SecureVersion;
  /** Cipher suites as OpenSSL lists them. */
  readonly suites?: string;
}

/** How a handshake ended. `agreed` also where the certificate is not to be trusted: then `distrust` says why. */
export type Handshake =
  | {
      readonly kind: 'agreed';
      readonly version: string;
      readonly suite: string;
      readonly distrust: string | null;
      /** Epoch ms. */
      readonly validFrom: number;
      readonly validUntil: number;
    }
  | { readonly kind: 'refused'; readonly why: string }
  /** This machine cannot make such an offer, so that nothing was asked. */
  | { readonly kind: 'not-offered'; readonly why: string };

/** Errors of OpenSSL that come from the offer itself, before anything is sent. */
const ofTheOffer = /NO_PROTOCOLS_AVAILABLE|NO_CIPHERS_AVAILABLE|NO_CIPHER_MATCH|UNSUPPORTED_PROTOCOL_VERSION/;

/**
 * Shakes hands with an HTTPS address and hangs up, after `timeoutMs` at the latest. Never throws for what the other
 * side does.
 */
export function tryHandshake(
  baseUrl: string,
  { oldest, newest, suites }: Offer,
  { tls = {}, timeoutMs }: { readonly tls?: PlatformTls | undefined; readonly timeoutMs: number },
): Promise<Handshake> {
  const { hostname, port } = new URL(baseUrl);
  const { serverName: servername, ...trust } = tls;
  return new Promise((resolve) => {
    try {
      const socket = connect({
        host: hostname.replace(/^\[|\]$/g, ''),
        port: Number(port === '' ? 443 : port),
        ...trust,
        ...(servername === undefined ? {} : { servername }),
        ...(oldest === undefined ? {} : { minVersion: oldest }),
        ...(newest === undefined ? {} : { maxVersion: newest }),
        ...(suites === undefined ? {} : { ciphers: suites }),
        // Looked at below: what is agreed with whom one does not trust is agreed all the same.
        rejectUnauthorized: false,
      });
      const end = (handshake: Handshake) => {
        clearTimeout(tooLong);
        socket.destroy();
        resolve(handshake);
      };
      // Over name, connection and handshake together: the socket's own timer begins anew with what it takes for activity.
      const tooLong = setTimeout(() => end({ kind: 'refused', why: 'TIMED_OUT' }), timeoutMs);
      socket.on('error', (error) => end(failed(error)));
      socket.on('close', () => end({ kind: 'refused', why: 'CLOSED' }));
      socket.on('secureConnect', () => {
        const { valid_from: from, valid_to: until } = socket.getPeerCertificate();
        end({
          kind: 'agreed',
          version: socket.getProtocol() ?? '',
          suite: socket.getCipher().name,
          distrust: socket.authorized ? null : String(socket.authorizationError),
          validFrom: Date.parse(from),
          validUntil: Date.parse(until),
        });
      });
    } catch (error) {
      resolve(failed(error));
    }
  });
}

function failed(error: unknown): Handshake {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return { kind: ofTheOffer.test(code) ? 'not-offered' : 'refused', why: code };
}
