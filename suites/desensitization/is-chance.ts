import type { Finding } from '../../src/leaks/index.ts';

/** What may stand beside a digit within one word: letters make it an id or a digest, dashes a date. */
function continues(code: number | undefined): boolean {
  if (code === undefined) return false;
  const character = String.fromCharCode(code);
  return /[0-9A-Za-z_:+/-]/.test(character);
}

/** How digits are written that nobody meant to be a phone. */
const asWritten = /^(?:plain|reversed|grouped-digits|grouped-digits\/reversed)$/;

/** Hexadecimal digits in a row, dashes among them, that are an id or a digest of 128 bits at least. */
const digest = 32;

/** Whether what begins at an offset lies within a UUID or a digest, some digits of which are letters. */
function liesInDigest(input: Uint8Array, offset: number): boolean {
  const isPart = (at: number): boolean =>
    at >= 0 && at < input.length && /[0-9a-f-]/i.test(String.fromCharCode(input[at] ?? 0));
  let [from, to] = [offset, offset];
  while (isPart(from - 1)) from -= 1;
  while (isPart(to)) to += 1;
  return to - from >= digest && /[a-f]/i.test(Buffer.from(input.subarray(from, to)).toString('latin1'));
}

/** Whether a finding that counts may be chance, so that only several of them say something. */
export function mayBeChance(finding: Finding, input: Uint8Array): boolean {
  const { value, encoding, offset, isWeak } = finding;
  return isWeak || (value.kind === 'phone' && asWritten.test(encoding) && liesInDigest(input, offset));
}

/**
 * Whether a value was met within a longer word by chance: an amount in the digits of a trace id, a digest or a date.
 */
export function isChance({ value, encoding, offset }: Finding, input: Uint8Array): boolean {
  if (value.kind !== 'amount') return false;
  if (encoding.includes('grouped-digits')) return true;
  if (encoding !== 'plain' && encoding !== 'other-unit') return false;
  let end = offset;
  while (end < input.length && /[0-9.]/.test(String.fromCharCode(input[end] ?? 0))) end += 1;
  return (offset > 0 && continues(input[offset - 1]) && input[offset - 1] !== 0x3a) || continues(input[end]);
}
