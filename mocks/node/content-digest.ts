import { sm3 } from '../../src/crypto/sm3.ts';

/** Lower-hex SM3 of a JSON value with the members of every object in one order: equal content has equal digests. */
export function contentDigest(value: unknown): string {
  return sm3(
    JSON.stringify(value, (_, member: unknown) =>
      typeof member === 'object' && member !== null && !Array.isArray(member)
        ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
        : member,
    ),
  ).toString('hex');
}
