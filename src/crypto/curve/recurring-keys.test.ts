import { expect, test } from 'vitest';
import { generateSm2KeyPair } from '../sm2-key.ts';
import { createRecurringKeys } from './recurring-keys.ts';

const { publicKeyHex } = generateSm2KeyPair();

test('knows a key after it has come some forty times, and the base point from then on', () => {
  const keys = createRecurringKeys();
  expect(keys.base()).toBeUndefined();
  const first = Array.from({ length: 40 }, () => keys.of(publicKeyHex));
  expect(first.every((known) => known === undefined)).toBe(true);
  expect(keys.of(publicKeyHex)).toBeDefined();
  expect(keys.base()).toBeDefined();
});

test('never knows keys that come once, and they do not keep it from knowing another', () => {
  const keys = createRecurringKeys();
  for (let count = 0; count < 3_000; count += 1)
    expect(keys.of(`04${String(count).padStart(128, '0')}`)).toBeUndefined();
  for (let count = 0; count < 40; count += 1) keys.of(publicKeyHex);
  expect(keys.of(publicKeyHex)).toBeDefined();
});
