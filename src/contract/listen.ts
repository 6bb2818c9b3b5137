import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { App } from './create-app.ts';
import { sendWithEffect } from './send-with-effect.ts';
import { wireEffectOf } from './wire-effect.ts';

export interface Listening {
  /** `http://127.0.0.1:<port>`, without a trailing slash. Of a socket on every address, the one on loopback. */
  readonly url: string;
  /** Stops accepting, ends idle and hanging connections at once and busy ones after their answer, resolves when all are gone. */
  close(): Promise<void>;
}

/** Puts an app on a socket; port 0 (default) takes a free one, host is 127.0.0.1. Rejects when it cannot listen. */
export async function listen(
  app: App,
  { port = 0, host = '127.0.0.1' }: { port?: number; host?: string } = {},
): Promise<Listening> {
  const underWay = new Set<ServerResponse>();
  const hanging = new Set<ServerResponse>();
  let isClosing = false;

  async function answer(request: Request, { incoming, outgoing }: HttpBindings): Promise<Response> {
    const { remoteAddress } = incoming.socket;
    const response = await app(request, {
      ...(incoming.url === undefined ? {} : { target: incoming.url }),
      ...(remoteAddress === undefined ? {} : { remoteAddress }),
    });
    const effect = wireEffectOf(response);
    if (effect === undefined) return response;
    if (effect === 'hang') {
      hanging.add(outgoing);
      outgoing.once('close', () => hanging.delete(outgoing));
      if (isClosing) outgoing.destroy();
    }
    await sendWithEffect(outgoing, response, effect);
    return RESPONSE_ALREADY_SENT;
  }

  const listener = getRequestListener((request, bindings) => answer(request, bindings as HttpBindings), {
    overrideGlobalObjects: false,
    hostname: host,
  });
  const server = createServer((incoming, outgoing) => {
    underWay.add(outgoing);
    outgoing.once('close', () => underWay.delete(outgoing));
    void listener(incoming, outgoing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    url: `http://${reachable(host)}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        isClosing = true;
        for (const outgoing of underWay) outgoing.shouldKeepAlive = false;
        // What hangs has no answer to wait for.
        for (const outgoing of hanging) outgoing.destroy();
        server.close(() => resolve());
      }),
  };
}

/** How this machine reaches a socket on `host`, as it stands in an address. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
