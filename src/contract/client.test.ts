import { afterEach, describe, expect, it } from 'vitest';
import { Agent } from 'undici';
import type { App } from './create-app.ts';
import { createTypedClient, type OutgoingRequest, type TypedClientOptions } from './client.ts';
import { listen, type Listening } from './listen.ts';
import { multipartForm } from './multipart-form.ts';

interface Seen {
  readonly method: string;
  readonly target: string | undefined;
  readonly headers: Headers;
  readonly bytes: Buffer;
}

const open: Listening[] = [];
afterEach(() => Promise.all(open.splice(0).map((listening) => listening.close())));

async function department(answer: App, options: Partial<TypedClientOptions> = {}) {
  const seen: Seen[] = [];
  const listening = await listen(async (request, info) => {
    const bytes = Buffer.from(await request.clone().arrayBuffer());
    seen.push({ method: request.method, target: info?.target, headers: request.headers, bytes });
    return answer(request, info);
  });
  open.push(listening);
  const client = createTypedClient<'data-provider'>({ baseUrl: listening.url, ...options });
  return { client, seen };
}

const reply =
  (status: number, body: unknown): App =>
  async () =>
    Response.json(body, { status });

const headers = {
  'X-Client-Id': 'platform-1',
  'X-Timestamp': '1768179600000',
  'X-Nonce': 'nonce-0123456789abcdef',
  'X-Signature-Algorithm': 'HMAC-SM3',
  'X-Signature': 'c2lnbmF0dXJl',
} as const;
const changes = { changes: [], nextCursor: 'c1', more: false };
const listChanges = {
  params: { path: { item: 'administrative.penalty' }, query: { cursor: 'a b', limit: 10 }, header: headers },
} as const;
const claim = {
  uscc: '91990101MA0000015C',
  enterpriseName: '信衡示例一号有限公司',
  legalRepresentativeName: '示例甲',
  legalRepresentativeIdNumber: '990101198001010014',
};

describe('createTypedClient', () => {
  it('gets data typed by the specification', async () => {
    const { client, seen } = await department(reply(200, changes), { headers: { 'x-trace-id': 't-1' } });
    const { data, error, response } = await client.GET('/v1/items/{item}/changes', listChanges);
    expect({ data, error, status: response.status }).toEqual({
      data: changes,
      error: undefined,
      status: 200,
    });
    expect(seen[0]?.target).toBe('/v1/items/administrative.penalty/changes?cursor=a%20b&limit=10');
    expect(seen[0]?.headers.get('x-trace-id')).toBe('t-1');
  });

  it('gives errors apart from data', async () => {
    const refusal = { code: '3005', message: 'no', traceId: 't' };
    const { client } = await department(reply(404, refusal));
    expect(await client.GET('/v1/items/{item}/changes', listChanges)).toMatchObject({
      error: refusal,
      response: { status: 404 },
    });
  });

  it('signs the exact bytes and the exact target', async () => {
    const signed: OutgoingRequest[] = [];
    const { client, seen } = await department(reply(200, { result: 'consistent' }), {
      sign: async (request) => {
        signed.push(request);
        return { 'X-Signature': `${request.method} ${request.target} ${request.rawBody.byteLength}` };
      },
    });
    await client.POST('/v1/real-name/verify', { params: { header: headers }, body: claim });
    const [sent] = seen;
    expect(signed[0]?.rawBody).toEqual(new Uint8Array(sent?.bytes ?? []));
    expect(sent?.headers.get('x-signature')).toBe(`POST ${sent?.target} ${sent?.bytes.byteLength}`);
    expect(JSON.parse(String(sent?.bytes))).toEqual(claim);
  });

  it('signs an empty body where there is none', async () => {
    const lengths: number[] = [];
    const { client, seen } = await department(reply(200, changes), {
      sign: ({ rawBody }) => {
        lengths.push(rawBody.byteLength);
        return {};
      },
    });
    await client.GET('/v1/items/{item}/changes', listChanges);
    expect(lengths).toEqual([0]);
    expect(seen[0]?.headers.has('content-type')).toBe(false);
  });

  it('gives up after the time-out, also when only the body hangs', async () => {
    const never: App = () => new Promise(() => undefined);
    const hanging: App = async () =>
      new Response(new ReadableStream({ start: (c) => c.enqueue(Buffer.from('{')) }));
    for (const answer of [never, hanging]) {
      const dispatcher = new Agent();
      const { client } = await department(answer, { timeoutMs: 50, dispatcher });
      await expect(client.GET('/v1/items/{item}/changes', listChanges)).rejects.toMatchObject({
        name: 'TimeoutError',
      });
      await dispatcher.destroy();
    }
  });

  it('uses the dispatcher it is given', async () => {
    const dispatcher = new Agent();
    await dispatcher.close();
    const { client } = await department(reply(200, changes), { dispatcher });
    await expect(client.GET('/v1/items/{item}/changes', listChanges)).rejects.toThrow('fetch failed');
  });

  it('does not follow a redirect with a signature made for another target', async () => {
    const { client, seen } = await department(
      async () => new Response(null, { status: 307, headers: { location: '/x' } }),
    );
    const { response } = await client.GET('/v1/items/{item}/changes', listChanges);
    expect(response.status).toBe(307);
    expect(seen).toHaveLength(1);
  });

  it('sends a form whose bytes can be signed', async () => {
    const { client, seen } = await department(reply(200, {}), {
      sign: ({ rawBody }) => ({ 'x-length': String(rawBody.byteLength) }),
    });
    const fields = {
      file: new File(['%PDF'], '授权书.pdf', { type: 'application/pdf' }),
      count: 1,
      note: undefined,
    };
    // The department has no form, so the call is typed as another.
    await client.POST('/v1/real-name/verify', {
      params: { header: headers },
      body: fields as never,
      ...(await multipartForm(fields)),
    });
    const [sent] = seen;
    expect(sent?.headers.get('x-length')).toBe(String(sent?.bytes.byteLength));
    const type = sent?.headers.get('content-type') ?? '';
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const form = await new Response(sent?.bytes, { headers: { 'content-type': type } }).formData();
    expect([...form.keys()]).toEqual(['file', 'count']);
    expect((form.get('file') as File).name).toBe('授权书.pdf');
  });
});
