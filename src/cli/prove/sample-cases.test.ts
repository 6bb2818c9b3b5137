import { expect, test } from 'vitest';
import { sampleCases } from './sample-cases.ts';

const cases = Array.from({ length: 12 }, (_, place) => ({ id: `item-${String(place)}` }));

test('keeps few cases as they are', () => {
  expect(sampleCases(cases.slice(0, 3), 'fault')).toEqual(cases.slice(0, 3));
});

test('chooses the same three of many, in their order, whenever the key is the same', () => {
  const chosen = sampleCases(cases, 'fault');
  expect(chosen).toHaveLength(3);
  expect(sampleCases(cases, 'fault')).toEqual(chosen);
  expect(cases.filter((subject) => chosen.includes(subject))).toEqual(chosen);
});

test('reaches every case over the keys of many faults', () => {
  const reached = new Set(
    Array.from({ length: 60 }, (_, fault) => sampleCases(cases, `fault-${String(fault)}`)).flat(),
  );
  expect(reached.size).toBe(cases.length);
});
