import { expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';

const names = ['national-2021', 'hebei-2022', 'heilongjiang-2022', 'langfang-2022'];

it.each([
  ['hebie', 'hebei-2022'],
  ['hebei', 'hebei-2022'],
  ['hebei-2023', 'hebei-2022'],
  ['helongjiang-2022', 'heilongjiang-2022'],
  ['nationl', 'national-2021'],
  ['gfang', 'langfang-2022'],
])('takes %s for %s', (word, name) => {
  expect(nearestName(word, names)).toBe(name);
});

it.each(['', 'guangdong-2022', '河北', 'hope'])('takes %j for none', (word) => {
  expect(nearestName(word, names)).toBeUndefined();
});
