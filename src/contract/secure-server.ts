import { randomBytes, X509Certificate } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { TLSSocket } from 'node:tls';

/** What a server shows who it is with: PEM. */
export interface ServerCertificate {
  /** The certificate, and those between it and the authority. */
  readonly cert: string;
  readonly key: string;
}

/** How a socket speaks TLS, 1.2 and up. */
export interface SocketTls extends ServerCertificate {
  /** PEM of authorities: whoever connects must show a certificate of one of them (mutual TLS). */
  readonly clientCa?: string;
  /** The certificate of a bad day, and whether it is shown: asked at each connection and at each request. */
  readonly badDay?: { readonly wrong: ServerCertificate; readonly isDue: () => boolean };
}

/** An HTTPS server that shows its own certificate, or the wrong one for as long as that is due. */
export function createSecureServer(tls: SocketTls, onRequest: RequestListener): Server {
  const { badDay } = tls;
  if (badDay === undefined) return createServer(contextOf(tls, tls), onRequest);
  const wrongFingerprint = new X509Certificate(badDay.wrong.cert).fingerprint256;
  const showsWrong = new WeakMap<object, boolean>();
  const server = createServer(contextOf(tls, tls), (incoming, outgoing) => {
    // Nobody who kept a connection alive goes on with a certificate that is no longer shown.
    if (showsWrong.get(incoming.socket) === badDay.isDue()) {
      onRequest(incoming, outgoing);
      return;
    }
    incoming.socket.destroy();
    server.closeIdleConnections();
  });
  let wrongIsSet = false;
  // Before the server's own listener, which takes the context for the handshake.
  server.prependListener('connection', () => {
    if (badDay.isDue() === wrongIsSet) return;
    wrongIsSet = !wrongIsSet;
    server.setSecureContext(contextOf(wrongIsSet ? badDay.wrong : tls, tls));
  });
  server.on('secureConnection', (socket: TLSSocket) => {
    const shown = socket.getX509Certificate();
    showsWrong.set(socket, shown?.fingerprint256 === wrongFingerprint);
  });
  return server;
}

function contextOf({ cert, key }: ServerCertificate, { clientCa }: SocketTls) {
  return {
    cert,
    key,
    minVersion: 'TLSv1.2',
    // A session taken up again would not look at the certificate: no ticket outlives a change of it.
    ticketKeys: randomBytes(48),
    ...(clientCa === undefined ? {} : { ca: clientCa, requestCert: true, rejectUnauthorized: true }),
  } as const;
}
