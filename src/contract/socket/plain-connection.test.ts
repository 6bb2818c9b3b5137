import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../create-app.ts';
import { listen } from '../listen.ts';
import { renderAnswer } from '../render-answer.ts';
import { LightResponse } from './light-response.ts';
import { servePlainly } from './plain-connection.ts';

const open: (() => unknown)[] = [];
afterEach(() => Promise.all(open.splice(0).map((close) => close())));

async function serve(app: App): Promise<string> {
  const listening = await listen(app);
  open.push(() => listening.close({ withinMs: 0 }));
  return listening.url;
}

async function serveWith(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A connection with all that came back on it. */
function talk(url: string): { readonly socket: Socket; said(): string } {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  open.push(() => socket.destroy());
  let said = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  return { socket, said: () => said };
}

function light(text: string, headers: Readonly<Record<string, string>> = {}): Response {
  // It has all that a Response has.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
  return new LightResponse(renderAnswer({ status: 200, text, headers }));
}

/** Says what it was asked for and sent. */
const echo: App = async (request, info) =>
  light(`[${request.method} ${info?.target ?? ''} ${await request.text()}]`);

const post = (target: string, body: string): string =>
  `POST ${target} HTTP/1.1\r\nHost: h\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

describe('a plain connection', () => {
  it('answers one request after the other, in UTF-8, and stays open', async () => {
    const { socket, said } = talk(await serve(async () => light('企业')));
    socket.write(post('/1', 'a'));
    await vi.waitFor(() => expect(said()).toContain('企业'));
    expect(said()).toMatch(
      /^HTTP\/1\.1 200 OK\r\ncontent-type: text\/plain; charset=utf-8\r\ncontent-length: 6\r\nDate: [^\r]+ GMT\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\n\r\n企业$/,
    );
    socket.write(post('/2', 'b'));
    await vi.waitFor(() => expect(said().match(/企业/g)).toHaveLength(2));
  });

  it('answers requests that come before their turn in the order in which they came', async () => {
    const first = Promise.withResolvers<undefined>();
    const { socket, said } = talk(
      await serve(async (request, info) => {
        if (info?.target === '/1') await first.promise;
        return echo(request, info);
      }),
    );
    socket.write(post('/1', 'a'));
    socket.write(post('/2', 'b'));
    socket.write(post('/3', 'c') + post('/4', 'd'));
    first.resolve(undefined);
    await vi.waitFor(() => expect(said()).toContain('/4'));
    expect(said().match(/\[[^\]]*\]/g)).toEqual(['[POST /1 a]', '[POST /2 b]', '[POST /3 c]', '[POST /4 d]']);
  });

  const whole = light('whole');
  const streamed = new Response(new Blob(['streamed']).stream());
  it.each([
    ['answers whoever has ended before the answer', whole, /\r\n\r\nwhole$/],
    ['has nothing to say in pieces to whoever has ended before the answer', streamed, /^$/],
  ])('%s', async (_, response, expected) => {
    const url = await serveWith(
      createServer({ allowHalfOpen: true }, (socket) => {
        servePlainly(socket, {
          answer: () => once(socket, 'end').then(() => response),
          isPlain: () => true,
          handOver: () => expect.unreachable(),
          firstMs: 10_000,
          keepAliveMs: 10_000,
        });
      }),
    );
    const { socket, said } = talk(url);
    const closed = once(socket, 'close');
    socket.end(post('/1', 'a'));
    await closed;
    expect(said()).toMatch(expected);
  });

  it('lets answers leave when all requests that arrived with theirs were read', async () => {
    const happened: string[] = [];
    /** A socket to which requests come when the test says so: what a kernel delivers together is not for a test to know. */
    class Stand extends Duplex {
      override _read = () => undefined;
      override _write = (_chunk: unknown, _encoding: unknown, done: () => void) => {
        happened.push('answered');
        done();
      };
      setTimeout = () => this;
    }
    const sockets = [new Stand(), new Stand()];
    for (const socket of sockets) {
      servePlainly(socket as unknown as Socket, {
        answer() {
          happened.push('asked');
          return Promise.resolve(light('found at once'));
        },
        isPlain: () => true,
        handOver: () => expect.unreachable(),
        firstMs: 10_000,
        keepAliveMs: 10_000,
      });
    }
    for (const socket of sockets) {
      socket.emit('data', Buffer.from(post('/', '')));
      // All that is left to do for it, short of a turn of the event loop.
      for (let hops = 0; hops < 20; hops += 1) await Promise.resolve();
    }
    expect(happened).toEqual(['asked', 'asked']);
    await vi.waitFor(() => expect(happened).toEqual(['asked', 'asked', 'answered', 'answered']));
  });

  it('goes on with node:http from the first request that needs a parser', async () => {
    const { socket, said } = talk(await serve(echo));
    socket.write(post('/1', 'a'));
    await vi.waitFor(() => expect(said()).toContain('[POST /1 a]'));
    socket.write('POST /2 HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nb\r\n0\r\n\r\n');
    await vi.waitFor(() => expect(said()).toContain('[POST /2 b]'));
    socket.write(post('/3', 'c'));
    await vi.waitFor(() => expect(said()).toContain('[POST /3 c]'));
  });

  it('takes a request in pieces', async () => {
    const { socket, said } = talk(await serve(echo));
    const whole = post('/1', 'abcdef');
    socket.write(whole.slice(0, 20));
    await new Promise((resolve) => setImmediate(resolve));
    socket.write(whole.slice(20, -3));
    await new Promise((resolve) => setImmediate(resolve));
    socket.write(whole.slice(-3));
    await vi.waitFor(() => expect(said()).toContain('[POST /1 abcdef]'));
  });

  it('has node:http say what is more than bytes, asks for it once, and serves the next request', async () => {
    let asked = 0;
    const { socket, said } = talk(
      await serve(async () => {
        asked += 1;
        return new Response(new Blob(['streamed']).stream());
      }),
    );
    socket.write(post('/1', 'a'));
    await vi.waitFor(() => expect(said()).toMatch(/transfer-encoding: chunked[^]*streamed\r\n0\r\n\r\n/i));
    expect(asked).toBe(1);
    socket.write(post('/2', 'a'));
    await vi.waitFor(() => expect(asked).toBe(2));
  });

  it('sends no header that would end its line', async () => {
    const { socket, said } = talk(await serve(async () => light('a', { 'x-a': 'b\r\nx-c: d' })));
    socket.write(post('/1', 'a'));
    await vi.waitFor(() => expect(said()).toContain('HTTP/1.1 500'));
    expect(said()).not.toContain('x-c');
  });

  it('tells who waits when the server closes that it ends, and ends', async () => {
    const started = Promise.withResolvers<undefined>();
    const finish = Promise.withResolvers<undefined>();
    const listening = await listen(async () => {
      started.resolve(undefined);
      await finish.promise;
      return light('done');
    });
    const { socket, said } = talk(listening.url);
    const idle = talk(listening.url);
    await once(idle.socket, 'connect');
    const ends = [once(socket, 'close'), once(idle.socket, 'close')];
    socket.write(post('/1', 'a'));
    await started.promise;
    const closed = listening.close();
    finish.resolve(undefined);
    await Promise.all([...ends, closed]);
    expect(said()).toMatch(/Connection: close[^]*done$/);
  });

  it('that is silent for too long is ended, but not while its answer is awaited', async () => {
    const answer = Promise.withResolvers<Response>();
    const url = await serveWith(
      createServer((socket) => {
        servePlainly(socket, {
          answer: () => answer.promise,
          isPlain: () => true,
          handOver: () => expect.unreachable(),
          firstMs: 20,
          keepAliveMs: 20,
        });
      }),
    );
    const [silent, asking] = [talk(url), talk(url)];
    asking.socket.write(post('/1', 'a'));
    await once(silent.socket, 'close');
    expect(asking.socket.destroyed).toBe(false);
    answer.resolve(light('late'));
    await once(asking.socket, 'close');
    expect(asking.said()).toContain('late');
  });

  const get = 'GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n';
  it.each([
    ['no Host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['a length and chunks', `${get}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['two lengths', `${get}Content-Length: 0\r\nContent-Length: 1\r\n\r\n`],
    ['a length that is none', `${get}Content-Length: -1\r\n\r\n`],
    ['a blank before the colon', `${get}X : a\r\n\r\n`],
    ['a NUL in a header', `${get}X: a\0\r\n\r\n`],
    ['an unknown method', 'BREW / HTTP/1.1\r\nHost: h\r\n\r\n'],
    ['a head that is too long', `${get}X: ${'a'.repeat(20_000)}\r\n\r\n`],
    ['an old version', 'GET / HTTP/1.0\r\n\r\n'],
  ])('answers a request with %s as node:http does', async (_, request) => {
    const firstLine = async (url: string): Promise<string> => {
      const { socket, said } = talk(url);
      socket.write(request);
      await once(socket, 'close');
      return said().split('\r\n')[0] ?? '';
    };
    const plainHttp = createHttpServer((_incoming, outgoing) => outgoing.end('a'));
    const [ours, theirs] = [await serve(echo), await serveWith(plainHttp)];
    expect(await firstLine(ours)).toBe(await firstLine(theirs));
  });
});
