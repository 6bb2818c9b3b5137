import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';

/**
 * A port of this machine that nobody listens on, for what has to be told one before it starts: the first of so many
 * neighbouring ones that are all free.
 */
export async function freePort(neighbours = 1): Promise<number> {
  for (;;) {
    const lowest = await listen(0);
    const { port } = lowest.address() as AddressInfo;
    const others = Array.from({ length: neighbours - 1 }, (_, place) => listen(port + place + 1));
    const taken = await Promise.allSettled([Promise.resolve(lowest), ...others]);
    for (const one of taken) if (one.status === 'fulfilled') await close(one.value);
    if (taken.every(({ status }) => status === 'fulfilled')) return port;
  }
}

async function listen(port: number): Promise<Server> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function close(server: Server): Promise<void> {
  server.close();
  await once(server, 'close');
}
