import { randomBytes, randomInt } from 'node:crypto';

/** Crockford's alphabet: no letter that looks like a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const prefixes = {
  batch: 'B',
  licence: 'SQ',
  registration: 'ZC',
  request: 'SLD',
  subscription: 'DY',
} as const;

/** An id with a prefix that all of its kind share, and 80 random bits. */
export function idOf(kind: keyof typeof prefixes): string {
  return `${prefixes[kind]}_20260112_${drawn(16)}`;
}

/** 22 characters of three parts, 100 random bits. */
export function shortToken(): string {
  return `${drawn(7)}.${drawn(7)}~${drawn(6)}`;
}

/** Decimal, as generators of ascending ids make them. */
export function decimalTraceId(): string {
  return `${String(Date.now())}${String(randomInt(1_000_000)).padStart(6, '0')}`;
}

function drawn(length: number): string {
  return Array.from(randomBytes(length), (byte) => alphabet.charAt(byte % alphabet.length)).join('');
}
