import { randomBytes, X509Certificate } from 'node:crypto';
import { createServer as createPlainServer, type RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { Socket } from 'node:net';
import type { SecureVersion, TLSSocket } from 'node:tls';

/** What a server shows who it is with: PEM. */
export interface ServerCertificate {
  /** The certificate, and those between it and the authority. */
  readonly cert: string;
  readonly key: string;
}

/** How a socket speaks TLS, 1.2 and up unless told. */
export interface SocketTls extends ServerCertificate {
  /** PEM of authorities: whoever connects must show a certificate of one of them (mutual TLS). */
  readonly clientCa?: string;
  /** Older than 1.2, and suites as OpenSSL lists them, for who plays a server that takes what is broken. */
  readonly oldest?: SecureVersion;
  readonly suites?: string;
  /** Answers plain HTTP at the same port too, for who plays a server that does. */
  readonly isShared?: boolean;
  /** The certificate of a bad day, and whether it is shown: asked at each connection and at each request. */
  readonly badDay?: { readonly wrong: ServerCertificate; readonly isDue: () => boolean };
}

/** An HTTPS server that shows its own certificate, or the wrong one for as long as that is due. */
export function createSecureServer(tls: SocketTls, onRequest: RequestListener): Server {
  const { badDay } = tls;
  if (badDay === undefined) {
    const server = createServer(contextOf(tls, tls), onRequest);
    if (tls.isShared === true) shareWithPlain(server, onRequest);
    return server;
  }
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

/** Looks at the first byte of each connection: 22 begins a handshake, and anything else is taken for plain HTTP. */
function shareWithPlain(server: Server, onRequest: RequestListener): void {
  const plain = createPlainServer(onRequest);
  const takers = server.listeners('connection');
  server.removeAllListeners('connection');
  server.on('connection', (socket: Socket) => {
    socket.once('readable', () => {
      const first = socket.read(1) as Buffer | null;
      if (first === null) return;
      socket.unshift(first);
      if (first[0] !== 22) plain.emit('connection', socket);
      else for (const take of takers) take.call(server, socket);
    });
  });
}

function contextOf({ cert, key }: ServerCertificate, { clientCa, oldest, suites }: SocketTls) {
  return {
    cert,
    key,
    minVersion: oldest ?? 'TLSv1.2',
    ...(suites === undefined ? {} : { ciphers: suites }),
    // A session taken up again would not look at the certificate: no ticket outlives a change of it.
    ticketKeys: randomBytes(48),
    ...(clientCa === undefined ? {} : { ca: clientCa, requestCert: true, rejectUnauthorized: true }),
  } as const;
}
