import { expect, it } from 'vitest';
import { text } from '../../../src/engine/text.ts';
import type { WireRequest } from '../../../src/driver/wire-request.ts';
import type { FuzzInput } from './fuzz-input.ts';
import type { Observation } from './observation.ts';
import { slowOnesAlone, type Met } from './slow-ones-alone.ts';

const patienceMs = 5_000;
const request: WireRequest = { operation: 'o', method: 'POST', path: '/', query: '', headers: {}, body: '' };

function met(family: string, durationMs: number): Met {
  const what = text(family, family);
  const input: FuzzInput = { operation: 'o', family, what, expects: 'taking', spoil: (valid) => valid };
  const observation: Observation = {
    ...{ family, what, expects: 'taking', operation: 'o', status: 200, code: null, error: null },
    ...{ cutOffSoundly: false, undeclared: [], reveals: [], echoes: false, form: '', words: '' },
    ...{ isOpen: false, durationMs, bytes: 1, times: 1 },
  };
  return { input, observation };
}

/** Takes as long as it says for what is asked alone. */
function session(alone: Readonly<Record<string, number>>) {
  const asked: string[] = [];
  return {
    asked,
    spoilt: () => request,
    send: ({ family }: FuzzInput) => {
      asked.push(family);
      const { observation } = met(family, alone[family] ?? 0);
      return Promise.resolve({ observation, exchange: `x#${String(asked.length)}` });
    },
  };
}

it('clears what was slow only beside others, and shows the exchange of what is slow alone', async () => {
  const seenAll = [met('quick', 10), met('held-up', 6_000), met('heavy', 6_000)];
  const asks = session({ 'held-up': 20, heavy: 6_100 });
  const found = await slowOnesAlone(asks, { seenAll, patienceMs });
  expect(asks.asked).toEqual(['held-up', 'heavy']);
  expect(found.map(({ observation, exchange }) => [observation.durationMs, exchange])).toEqual([
    [10, undefined],
    [20, 'x#1'],
    [6_100, 'x#2'],
  ]);
});

it('asks no more once three are slow alone', async () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const asks = session(Object.fromEntries(names.map((name) => [name, 7_000])));
  const seenAll = names.map((name) => met(name, 6_000));
  const found = await slowOnesAlone(asks, { seenAll, patienceMs });
  expect(asks.asked).toEqual(['a', 'b', 'c']);
  expect(found.map(({ observation }) => observation.durationMs)).toEqual([7_000, 7_000, 7_000, 6_000, 6_000]);
});
