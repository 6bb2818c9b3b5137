import { expect, test } from 'vitest';
import { enterpriseSecret } from './enterprise-secret.ts';
import type { InstitutionCredentials, InstitutionRole } from './run-binding.ts';

const uscc = '91990101MA0000015C';

function secretBy(secrets: Partial<Record<InstitutionRole, string>>): string {
  const institutions = Object.fromEntries(
    Object.entries(secrets).map(([role, clientSecret]): [string, InstitutionCredentials] => [
      role,
      { clientId: role, clientSecret, algorithm: 'HMAC-SM3', hmacKey: '00ff' },
    ]),
  );
  return enterpriseSecret({ institutions }, uscc);
}

test('follows from the secrets of whichever institutions there are, in whatever order they are named', () => {
  const both = secretBy({ assessed: 'a', second: 'b' });
  expect(both).toMatch(/^[\w-]{24}$/);
  expect(secretBy({ second: 'b', assessed: 'a' })).toBe(both);
  expect(
    new Set([both, secretBy({ second: 'b' }), secretBy({ spare: 'c' }), secretBy({ spare: 'd' })]).size,
  ).toBe(4);
});

test('without any secret there is none that others could not tell', () => {
  expect(() => secretBy({})).toThrow('names no institution');
});
