import { findCitizenIdFlaw } from '../../fixtures/tables/citizen-id.ts';
import { findUsccFlaw } from '../../fixtures/tables/uscc.ts';
import type { Reveal } from '../../src/contract/profile.ts';

/** How many characters of a kind of value stay, and how long it must be for so many to be few. */
const kept: Readonly<Partial<Record<Reveal, { first: number; last: number; fromLength: number }>>> = {
  // Of a citizen id that leaves positions 4 to 14 unseen.
  'id-number': { first: 3, last: 4, fromLength: 15 },
  phone: { first: 3, last: 4, fromLength: 11 },
  account: { first: 4, last: 4, fromLength: 12 },
  'person-name': { first: 1, last: 0, fromLength: 2 },
};

/**
 * A value as it is shown to whoever may not see it. A kind of which nothing may stay, and a value too short for
 * its kind, are hidden altogether.
 */
export function maskValue(value: unknown, reveal: Reveal): unknown {
  if (reveal === 'all') return value;
  const characters = [...String(value)];
  const { first, last, fromLength } = kept[reveal] ?? { first: 0, last: 0, fromLength: Infinity };
  if (characters.length < fromLength) return '*'.repeat(Math.max(2, characters.length));
  const end = characters.length - last;
  return [...characters.slice(0, first), '*'.repeat(end - first), ...characters.slice(end)].join('');
}

/**
 * Whether a number is that of an organisation (统一社会信用代码), which nobody has to hide. One in thirty citizen
 * ids would pass as a code, so that what may be a citizen id is none.
 */
export function isOrganisationCode(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  return findUsccFlaw(value) === undefined && findCitizenIdFlaw(value) !== undefined;
}
