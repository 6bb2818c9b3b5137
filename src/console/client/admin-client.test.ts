import { expect, it } from 'vitest';
import { AdminRefusal, AdminUnreachable, createAdminClient } from './admin-client.ts';
import { failureWords } from './failure-words.ts';

const answering = (respond: (address: string, init: RequestInit) => Response) => {
  const asked: [string, RequestInit][] = [];
  const client = createAdminClient({
    token: 'a-token',
    base: '/namespaces/one',
    fetch: async (address, init = {}) => {
      const to = typeof address === 'string' ? address : 'no text';
      asked.push([to, init]);
      return respond(to, init);
    },
  });
  return { client, asked };
};

it('sends the token in the header and in no address, below the namespace that it is for', async () => {
  const { client, asked } = answering(() => Response.json({ ok: true }));
  expect(await client.get('/journal', { since: 3, member: '', limit: undefined })).toEqual({ ok: true });
  expect(await client.send('POST', '/clock', { now: 'x' })).toEqual({ ok: true });
  expect(asked.map(([address]) => address)).toEqual([
    '/namespaces/one/journal?since=3',
    '/namespaces/one/clock',
  ]);
  expect(asked[1]?.[1]).toMatchObject({
    method: 'POST',
    body: '{"now":"x"}',
    headers: { authorization: 'Bearer a-token' },
  });
});

it('says in both languages what went wrong and what to do, whatever comes', async () => {
  const failing = [
    () => Response.json({ code: '2002', message: 'Send the token.', remedy: 'Add it.' }, { status: 401 }),
    () => Response.json({ code: '3005', message: 'No such rule.' }, { status: 404 }),
    () => Response.json({ code: '4001', message: 'Past.' }, { status: 409 }),
    () => Response.json({ code: '3001', message: 'Wrong.' }, { status: 400 }),
    () => new Response('<h1>Bad gateway</h1>', { status: 502 }),
    () => {
      throw new TypeError('Failed to fetch');
    },
  ];
  for (const respond of failing) {
    const failure: unknown = await answering(respond)
      .client.get('/state')
      .catch((thrown: unknown) => thrown);
    expect(failure instanceof AdminRefusal || failure instanceof AdminUnreachable).toBe(true);
    const { sentence, remedy } = failureWords(failure);
    for (const each of [sentence.zh, sentence.en, remedy.zh, remedy.en])
      expect(each.length).toBeGreaterThan(5);
  }
  expect(failureWords(new AdminRefusal(401, { code: '2002', message: 'No.', remedy: 'Do.' })).told).toBe(
    '2002 No. Do.',
  );
  expect(failureWords('odd').told).toBe('odd');
});
