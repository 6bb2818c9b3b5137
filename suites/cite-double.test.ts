import { expect, test } from 'vitest';
import type { Reply } from '../src/driver/reply.ts';
import { citeDouble } from './cite-double.ts';

const replies = (...statuses: readonly number[]) =>
  statuses.map((status) => ({ status }) as unknown as Reply);

test('cites all of the first race that was won twice, and nothing where none was', () => {
  const cited: Reply[] = [];
  const platform = { cite: (reply: Reply) => void cited.push(reply) };
  citeDouble({ platform }, [replies(200, 401), replies(401, 401)]);
  expect(cited).toEqual([]);
  const double = replies(200, 403, 201);
  citeDouble({ platform }, [replies(200, 401), double, replies(200, 200)]);
  expect(cited).toEqual(double);
});
