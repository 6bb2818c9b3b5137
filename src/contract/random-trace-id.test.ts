import { expect, it } from 'vitest';
import { randomTraceId } from './random-trace-id.ts';

it('is another one each time, of 32 hex digits', () => {
  const ids = Array.from({ length: 1_000 }, randomTraceId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[0-9a-f]{32}$/.test(id))).toEqual([]);
});
