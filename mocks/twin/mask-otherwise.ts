import type { Reveal } from '../../src/contract/profile.ts';

/** How much of a kind of value stays; whatever is between is always four asterisks, so that no length is told. */
const kept: Readonly<Partial<Record<Reveal, { first: number; last: number; fromLength: number }>>> = {
  // The commonest mask of a citizen id (6+*+4), and the most that the bounds allow.
  'id-number': { first: 6, last: 4, fromLength: 18 },
  phone: { first: 0, last: 4, fromLength: 11 },
  account: { first: 0, last: 4, fromLength: 12 },
};

/** A value as the twin shows it to whoever may not see it: more of it in places, and masks of another length. */
export function maskOtherwise(value: unknown, reveal: Reveal): unknown {
  if (reveal === 'all') return value;
  const characters = [...String(value)];
  const { first, last, fromLength } = kept[reveal] ?? { first: 0, last: 0, fromLength: Infinity };
  if (characters.length < fromLength) return '****';
  return [...characters.slice(0, first), '****', ...characters.slice(characters.length - last)].join('');
}

/** What the reference leaves a part of, the twin takes out of free text altogether. */
export function scrubOtherwise(scrubbed: string): string {
  return scrubbed.replaceAll(/[0-9A-Za-z]*\*{2,}[0-9A-Za-z]*/g, '〔已隐去〕');
}
