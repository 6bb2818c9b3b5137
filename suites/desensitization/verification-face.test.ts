import { expect, test } from 'vitest';
import type { Reply } from '../../src/driver/reply.ts';
import { faceOf, tellingDifferences } from './verification-face.ts';

function reply(body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    exchange: 'x#1',
    sentOrder: 1,
    order: 1,
    status: 200,
    code: null,
    headers,
    body,
    text: JSON.stringify(body),
    error: null,
    durationMs: 1,
  };
}

const permitted = ['result', 'asOf'];

test('sees members that the contract does not name', () => {
  const face = faceOf(reply({ result: 'no', expected: 1, 'x-hint': 2 }), { permitted, telling: [] });
  expect(face).toMatchObject({ result: 'no', strangers: ['expected'] });
});

test('sees claimed values in extensions and headers, and short codes only where they stand alone', () => {
  const telling = ['B2', '张伟丰'];
  const repeatsOf = (body: unknown, headers = {}) =>
    faceOf(reply(body, headers), { permitted, telling }).repeats;
  expect(repeatsOf({ result: 'no', 'x-was': { band: 'B2' } })).toEqual(['B2']);
  expect(repeatsOf({ result: 'no', 'x-id': 'aB2c' })).toEqual([]);
  expect(repeatsOf({ result: 'no' }, { 'x-note': 'not 张伟丰' })).toEqual(['张伟丰']);
});

test('tells what differs between questions from what differs anyway', () => {
  const one = reply({ result: 'no', 'x-trace': 1 }, { 'x-count': '9' });
  const again = reply({ result: 'no', 'x-trace': 2 }, { 'x-count': '8' });
  const other = reply({ result: 'no', 'x-trace': 3, 'x-part': 'name' }, { 'x-count': '7' });
  expect(tellingDifferences(one, again, [one, again])).toEqual([]);
  expect(tellingDifferences(one, other, [one, again])).toEqual(['body x-part']);
});
