import { expect, test } from 'vitest';
import { attestations } from './index.ts';

const han = /\p{Script=Han}/u;

test('ids are unique', () => {
  expect(new Set(attestations.map(({ id }) => id)).size).toBe(attestations.length);
});

test.each(attestations.map((one) => [one.id, one] as const))(
  '%s says what to hand in, what to look for, who signs and how long it holds',
  (_, { requirements, title, handIn, lookFor, signedBy, holdsMonths, endsWith }) => {
    expect(requirements.length).toBeGreaterThan(0);
    expect(handIn.length).toBeGreaterThan(0);
    expect(lookFor.length).toBeGreaterThan(0);
    expect(holdsMonths).toBeGreaterThan(0);
    expect(holdsMonths).toBeLessThanOrEqual(24);
    for (const { zh, en } of [title, ...handIn, ...lookFor, signedBy, endsWith]) {
      expect(zh).toMatch(han);
      expect(en).not.toMatch(han);
      expect(en).not.toBe('');
    }
  },
);
