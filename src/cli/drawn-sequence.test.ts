import { expect, test } from 'vitest';
import { drawnSequence, sequenceSeed } from './drawn-sequence.ts';

test('a seed is a whole number of 32 bits', () => {
  expect(['-1050378483', '0', '2147483647'].map(sequenceSeed)).toEqual([-1050378483, 0, 2147483647]);
  for (const wrong of ['', '1.5', '2147483648', 'x'])
    expect(() => sequenceSeed(wrong)).toThrow('It is a whole number of 32 bits, as the verdict names it.');
});

test('seed and path of a verdict choose its sequence', () => {
  expect(drawnSequence({})).toEqual({});
  expect(drawnSequence({ sequenceSeed: 7 })).toEqual({ seed: 7 });
  const path = '1:2:5:5,DCEFAAAMJSBT:qq';
  expect(drawnSequence({ sequenceSeed: 7, sequencePath: path })).toEqual({ seed: 7, path });
});

test('a path without seed, or one that no verdict names, is misuse', () => {
  expect(() => drawnSequence({ sequencePath: '1,A:B' })).toThrow(
    '--sequence-path says where among what a seed draws.',
  );
  expect(() => drawnSequence({ sequenceSeed: 7, sequencePath: '1:2' })).toThrow(
    '"1:2" is no path of a sequence.',
  );
});
