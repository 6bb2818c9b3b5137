import { expect, test } from 'vitest';
import { steerNetwork, type SendToAdministration } from './network.ts';

/** A journal of so many entries, asked in parts as the administration gives them. */
function journalOf(count: number) {
  const asked: string[] = [];
  const send: SendToAdministration = (_method, path) => {
    asked.push(path);
    const query = new URL(path, 'http://127.0.0.1').searchParams;
    const [since, limit] = [Number(query.get('since')), Number(query.get('limit'))];
    const left = Array.from({ length: Math.max(0, count - since) }, (_, place) => ({
      sequence: since + place + 1,
    }));
    return Promise.resolve({ status: 200, text: JSON.stringify({ entries: left.slice(0, limit) }) });
  };
  return { asked, network: steerNetwork(send) };
}

test.each([
  [0, 1],
  [99, 1],
  [100, 2],
  [250, 3],
])('a journal of %i entries is read whole, in %i parts', async (count, parts) => {
  const { asked, network } = journalOf(count);
  const entries = await network.received({ member: 'department' });
  expect(entries.map(({ sequence }) => sequence)).toEqual(
    Array.from({ length: count }, (_, place) => place + 1),
  );
  expect(asked).toHaveLength(parts);
  expect(asked.every((path) => path.includes('member=department'))).toBe(true);
});

test('only what came after a mark is read', async () => {
  const { network } = journalOf(250);
  expect((await network.received({ since: 120 })).map(({ sequence }) => sequence)[0]).toBe(121);
});

test('a limit is asked for as it is, and nothing beyond it', async () => {
  const { asked, network } = journalOf(250);
  expect(await network.received({ since: 120, limit: 2 })).toEqual([{ sequence: 121 }, { sequence: 122 }]);
  await network.received({ limit: 3 });
  expect(asked).toEqual(['/journal?since=120&limit=2', '/journal?limit=3']);
});
