import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../create-app.ts';
import { listen, type Listening } from '../listen.ts';
import { Problem } from '../problem.ts';
import { readBytes } from '../read-bytes.ts';
import { renderAnswer } from '../render-answer.ts';
import { LightResponse } from './light-response.ts';

const open: Listening[] = [];
afterEach(() => Promise.all(open.splice(0).map((listening) => listening.close({ withinMs: 0 }))));

async function serve(app: App): Promise<string> {
  const listening = await listen(app);
  open.push(listening);
  return listening.url;
}

function connected(url: string): { readonly socket: Socket; text(): string; closed: Promise<unknown> } {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  return { socket, text: () => text, closed: once(socket, 'close') };
}

const most = 1_000;
/** Says what it was sent; 413 and 400 where that cannot be read. */
const sizer: App = async (request) => {
  try {
    const bytes = await readBytes(request, most);
    return new Response(JSON.stringify({ bytes: bytes.byteLength }));
  } catch (error) {
    return new Response(null, { status: error instanceof Problem ? error.status : 500 });
  }
};

describe('a request on a socket', () => {
  it('has all that a Request has', async () => {
    let met: unknown;
    const url = await serve(async (request) => {
      // Deprecated for servers that take bodies of any length.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      const form = await request.clone().formData();
      met = [
        request.method,
        request.url,
        form.get('name'),
        (await request.text()).includes('企业'),
        request.bodyUsed,
      ];
      return new Response(null, { status: 204 });
    });
    const body = new FormData();
    body.set('name', '企业');
    const { status } = await fetch(`${url}/a?b=c`, { method: 'POST', body });
    expect([status, met]).toEqual([204, ['POST', `${url}/a?b=c`, '企业', true, true]]);
  });

  it('has its headers by any case, those given twice joined', async () => {
    let met: unknown;
    const url = await serve(async ({ headers }) => {
      met = [headers.get('X-Two'), headers.get('x-two'), headers.has('X-NONE'), headers.get('x-none')];
      return new Response(null, { status: 204 });
    });
    const { socket, text } = connected(url);
    socket.write('GET / HTTP/1.1\r\nHost: h\r\nx-two: a\r\nX-TWO: b\r\n\r\n');
    await vi.waitFor(() => expect(text()).toContain('204'));
    expect(met).toEqual(['a, b', 'a, b', false, null]);
    socket.destroy();
  });

  it('is read in chunks, to its end', async () => {
    const { socket, text } = connected(await serve(sizer));
    socket.write('POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n');
    socket.write('4\r\ndefg\r\n0\r\n\r\n');
    await vi.waitFor(() => expect(text()).toContain('{"bytes":7}'));
    socket.destroy();
  });

  it.each(['Content-Length: 5000', 'Transfer-Encoding: chunked'])(
    'that is too long is answered 413 while it is still sent (%s), and the next one is served',
    async (framing) => {
      const url = await serve(sizer);
      const { socket, text } = connected(url);
      socket.write(`POST / HTTP/1.1\r\nHost: h\r\n${framing}\r\n\r\n`);
      const part = 'x'.repeat(1_200);
      socket.write(framing.startsWith('T') ? `4b0\r\n${part}\r\n` : part);
      await vi.waitFor(() => expect(text()).toContain('HTTP/1.1 413'));
      socket.destroy();
      expect(await (await fetch(url, { method: 'POST', body: 'abc' })).json()).toEqual({ bytes: 3 });
    },
  );

  it('that breaks off is known to, and the next one is served', async () => {
    const failures: unknown[] = [];
    const arrived = vi.fn();
    const url = await serve(async (request) => {
      arrived();
      await Promise.resolve(readBytes(request, most)).catch((error: unknown) => failures.push(error));
      return new Response('served');
    });
    const { socket } = connected(url);
    socket.write('POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\nonly this');
    await vi.waitFor(() => expect(arrived).toHaveBeenCalled());
    socket.destroy();
    await vi.waitFor(() => expect(failures).toEqual([expect.any(Problem)]));
    expect(await (await fetch(url)).text()).toBe('served');
  });

  it('that broke off before it was read is known to as well', async () => {
    const failures: unknown[] = [];
    const gone = Promise.withResolvers<undefined>();
    const arrived = vi.fn();
    const url = await serve(async (request) => {
      arrived();
      await gone.promise;
      await Promise.resolve(readBytes(request, most)).catch((error: unknown) => failures.push(error));
      return new Response('served');
    });
    const { socket, closed } = connected(url);
    socket.write('POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\nonly this');
    await vi.waitFor(() => expect(arrived).toHaveBeenCalled());
    socket.destroy();
    await closed;
    gone.resolve(undefined);
    await vi.waitFor(() => expect(failures).toEqual([expect.any(Problem)]));
  });
});

describe('an answer on a socket', () => {
  it('to HEAD has its headers and no body', async () => {
    const url = await serve(async () => new Response('eleven text', { headers: { 'x-a': 'b' } }));
    const { socket, text } = connected(url);
    socket.write('HEAD / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n');
    await vi.waitFor(() => expect(text()).toMatch(/x-a: b\r\n[^]*\r\n\r\n$/));
    expect(text()).not.toContain('eleven');
    socket.destroy();
  });

  it('may be streamed, and ends where nobody listens any more', async () => {
    let cancelled = false;
    const url = await serve(async () => {
      const body = new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
        cancel: () => {
          cancelled = true;
        },
      });
      return new Response(body);
    });
    const { socket, text } = connected(url);
    socket.write('GET / HTTP/1.1\r\nHost: h\r\n\r\n');
    await vi.waitFor(() => expect(text()).toContain('200 OK'));
    socket.destroy();
    await vi.waitFor(() => expect(cancelled).toBe(true));
  });

  it('of bytes reads like a Response', async () => {
    const answer = () =>
      new LightResponse(
        renderAnswer({
          status: 404,
          headers: { 'Content-Type': 'application/json' },
          body: { code: '3005' },
        }),
      );
    expect(await answer().json()).toEqual({ code: '3005' });
    expect([answer().ok, answer().status, answer().headers.get('content-type')]).toEqual([
      false,
      404,
      'application/json',
    ]);
    expect(await answer().clone().text()).toBe('{"code":"3005"}');
    // It has all that a Response has.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
    const url = await serve(async () => answer());
    const response = await fetch(url);
    expect([response.status, await response.json()]).toEqual([404, { code: '3005' }]);
    expect(response.headers.get('content-length')).toBe('15');
  });
});
