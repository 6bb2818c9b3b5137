import type { Finding } from '../../src/leaks/index.ts';

/** What may stand beside a digit within one word: letters make it an id or a digest, dashes a date. */
function continues(code: number | undefined): boolean {
  if (code === undefined) return false;
  const character = String.fromCharCode(code);
  return /[0-9A-Za-z_:+/-]/.test(character);
}

/**
 * Whether an amount was met within a longer word: digits of a trace id, a digest or a date. Amounts are short
 * enough to turn up there by chance; everything else that is searched for is not.
 */
export function isChance({ value, encoding, offset }: Finding, input: Uint8Array): boolean {
  if (value.kind !== 'amount') return false;
  if (encoding.includes('grouped-digits')) return true;
  if (encoding !== 'plain' && encoding !== 'other-unit') return false;
  let end = offset;
  while (end < input.length && /[0-9.]/.test(String.fromCharCode(input[end] ?? 0))) end += 1;
  return (offset > 0 && continues(input[offset - 1]) && input[offset - 1] !== 0x3a) || continues(input[end]);
}
