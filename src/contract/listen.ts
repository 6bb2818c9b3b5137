import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { App } from './create-app.ts';
import { createSecureServer, type SocketTls } from './secure-server.ts';
import { sendWithEffect } from './send-with-effect.ts';
import { servePlainly, type PlainConnection } from './socket/plain-connection.ts';
import type { PlainRequest } from './socket/plain-request.ts';
import { sendResponse } from './socket/send-response.ts';
import { SocketRequest } from './socket/socket-request.ts';
import { wireEffectOf } from './wire-effect.ts';

export interface Listening {
  /** `http://127.0.0.1:<port>`, or `https:`, without a trailing slash. Of a socket on every address, the one on loopback. */
  readonly url: string;
  /**
   * Stops accepting, ends idle and hanging connections at once and busy ones after their answer; what still has none
   * after `withinMs` (default 10 000) is cut off. Resolves when all are gone.
   */
  close(options?: { readonly withinMs?: number }): Promise<void>;
}

export interface ListenOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** HTTPS with this, HTTP without. */
  readonly tls?: SocketTls;
  /** Takes HTTP that RFC 9112 has a server refuse, for who plays a server that does. Only without TLS. */
  readonly isLenient?: boolean;
  /** Writes an answer to its socket; by default in one piece where its bytes are there. */
  readonly send?: (outgoing: ServerResponse, response: Response) => Promise<void>;
}

/** Puts an app on a socket. Rejects when it cannot listen. */
export async function listen(
  app: App,
  { port = 0, host = '127.0.0.1', tls, isLenient = false, send }: ListenOptions = {},
): Promise<Listening> {
  const underWay = new Set<ServerResponse>();
  const hanging = new Set<ServerResponse>();
  const origin = `${tls === undefined ? 'http' : 'https'}://${reachable(host)}`;
  let isClosing = false;

  /** Answers that were found before node:http took their connection over. */
  const found = new WeakMap<Socket, Promise<Response>>();

  function ask(arrived: IncomingMessage | PlainRequest, target: string, socket: Socket): Promise<Response> {
    const { remoteAddress, remotePort } = socket;
    // It has all that a Request has, from a whole one where need be.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
    const request: Request = new SocketRequest(arrived, origin);
    return app(request, {
      target,
      ...(remoteAddress === undefined ? {} : { remoteAddress }),
      ...(remotePort === undefined ? {} : { remotePort }),
    });
  }

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { socket } = incoming;
    const ready = found.get(socket);
    found.delete(socket);
    const response = await (ready ?? ask(incoming, incoming.url ?? '/', socket));
    const effect = wireEffectOf(response);
    if (effect === 'hang') {
      hanging.add(outgoing);
      outgoing.once('close', () => hanging.delete(outgoing));
      if (isClosing) outgoing.destroy();
    }
    await (effect === undefined
      ? (send ?? sendResponse)(outgoing, response)
      : sendWithEffect(outgoing, response, effect));
  }

  const onRequest: RequestListener = (incoming, outgoing) => {
    underWay.add(outgoing);
    if (isClosing) outgoing.shouldKeepAlive = false;
    outgoing.once('close', () => {
      underWay.delete(outgoing);
      // One whose head was out when the end began has not told its client that it ends.
      if (isClosing) server.closeIdleConnections();
    });
    answer(incoming, outgoing).catch(() => failed(outgoing));
  };
  const server =
    tls === undefined
      ? createServer({ insecureHTTPParser: isLenient }, onRequest)
      : createSecureServer(tls, onRequest);
  const connections = new Set<Socket>();
  const plain = new Map<Socket, PlainConnection>();
  // Whoever writes answers in a way of their own writes all of them.
  if (tls === undefined && send === undefined) servePlainFirst(server);
  server.on('connection', (socket: Socket) => {
    connections.add(socket);
    socket.once('close', () => {
      connections.delete(socket);
      plain.delete(socket);
    });
  });

  /** Puts a plain connection before each that node:http would otherwise take. */
  function servePlainFirst(http: Server): void {
    const takers = http.listeners('connection');
    http.removeAllListeners('connection');
    http.on('connection', (socket: Socket) => {
      const connection = servePlainly(socket, {
        answer: (request) => ask(request, request.target, socket),
        isPlain: (response) => !isClosing && wireEffectOf(response) === undefined,
        handOver(_, ready) {
          plain.delete(socket);
          if (ready) found.set(socket, ready);
          for (const take of takers) take.call(http, socket);
        },
        firstMs: http.headersTimeout,
        keepAliveMs: http.keepAliveTimeout,
      });
      plain.set(socket, connection);
    });
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    url: `${origin}:${(server.address() as AddressInfo).port}`,
    close: ({ withinMs = 10_000 } = {}) =>
      new Promise((resolve) => {
        isClosing = true;
        for (const outgoing of underWay) outgoing.shouldKeepAlive = false;
        for (const connection of plain.values()) connection.endIfIdle();
        // What hangs has no answer to wait for.
        for (const outgoing of hanging) outgoing.destroy();
        // The server knows no connection that has not finished its handshake, so those are ended one by one.
        const cutOff = setTimeout(() => connections.forEach((socket) => socket.destroy()), withinMs);
        server.close(() => {
          clearTimeout(cutOff);
          resolve();
        });
      }),
  };
}

/** Says that the program failed, and nothing of why; where an answer has begun, it ends. */
function failed(outgoing: ServerResponse): void {
  if (outgoing.headersSent) outgoing.destroy();
  else outgoing.writeHead(500, { 'content-type': 'text/plain' }).end('Internal Server Error');
}

/** How this machine reaches a socket on `host`, as it stands in an address. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
