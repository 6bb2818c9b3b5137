import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { listen, type Listening } from './listen.ts';
import type { App } from './create-app.ts';

const open: Listening[] = [];
afterEach(() => Promise.all(open.splice(0).map((listening) => listening.close())));

async function serve(app: App, options?: Parameters<typeof listen>[1]) {
  const listening = await listen(app, options);
  open.push(listening);
  return listening;
}

/** Sends bytes as they are and reads until the other side ends. */
async function exchangeRaw(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.end(text);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(socket, 'close');
  return Buffer.concat(chunks).toString();
}

const echo: App = async (request, info) =>
  new Response(
    JSON.stringify({ target: info?.target, remote: info?.remoteAddress, sent: await request.text() }),
    {
      headers: { 'content-type': 'application/json' },
    },
  );

describe('listen', () => {
  it('leaves every answer to whoever writes in a way of their own', async () => {
    const { url } = await serve(echo, {
      send: (outgoing, response) => {
        outgoing.sendDate = false;
        outgoing.writeHead(response.status, ['X-Own', 'yes']).end('{}');
        return Promise.resolve();
      },
    });
    const answer = await exchangeRaw(url, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    expect(answer).toContain('X-Own: yes');
    expect(answer).not.toContain('Date:');
  });

  it('takes a free port of the loopback address', async () => {
    const { url } = await serve(echo);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9][0-9]*$/);
    const response = await fetch(`${url}/v1/x?b=%7e`, { method: 'POST', body: '茶' });
    expect(await response.json()).toEqual({ target: '/v1/x?b=%7e', remote: '127.0.0.1', sent: '茶' });
  });

  it('hands on the target as it was sent', async () => {
    const { url } = await serve(echo);
    const answer = await exchangeRaw(
      url,
      'GET /v1/a/../b//c?x=%2e HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toContain('"target":"/v1/a/../b//c?x=%2e"');
  });

  it('answers 500 when the app rejects', async () => {
    const { url } = await serve(() => Promise.reject(new Error('secret')));
    const response = await fetch(url);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
  });

  it('rejects when the port is taken', async () => {
    const { url } = await serve(echo);
    await expect(listen(echo, { port: Number(new URL(url).port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  it('finishes what is under way when it closes, and then refuses', async () => {
    const started = Promise.withResolvers<undefined>();
    const finish = Promise.withResolvers<undefined>();
    const listening = await listen(async () => {
      started.resolve(undefined);
      await finish.promise;
      return new Response('done');
    });
    const underWay = fetch(listening.url);
    await started.promise;
    const closed = listening.close();
    finish.resolve(undefined);
    expect(await (await underWay).text()).toBe('done');
    await closed;
    await expect(fetch(listening.url)).rejects.toThrow();
  });

  it('does not wait for idle connections', async () => {
    const listening = await listen(echo);
    await (await fetch(listening.url)).text();
    await listening.close();
  });
});
