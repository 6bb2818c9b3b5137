import type { LeakKind } from './leak-value.ts';
import type { Revealed } from './revealed.ts';

/** The most that may be seen of a value without licence; a profile's settings say how much. */
export interface RevealBounds {
  /** Of an id number's 18 characters. */
  readonly idNumberMaxRevealed: number;
  /** First and last position (from 1) of an id number that are always hidden. */
  readonly idNumberHiddenPositions: readonly [number, number];
  /** Characters of a person's name. */
  readonly personNameMaxRevealed: number;
  /** Neighbouring digits of a phone number that are always hidden. */
  readonly phoneMinHiddenRun: number;
}

export const ordinaryBounds: RevealBounds = {
  idNumberMaxRevealed: 10,
  idNumberHiddenPositions: [7, 14],
  personNameMaxRevealed: 1,
  phoneMinHiddenRun: 4,
};

/** Whether what is revealed of a value of a kind exceeds the bounds. Kinds without bound never do. */
export function exceedsBounds(
  kind: LeakKind,
  { positions, longestHiddenRun }: Revealed,
  bounds: RevealBounds,
): boolean {
  switch (kind) {
    case 'id-number': {
      const [first, last] = bounds.idNumberHiddenPositions;
      return (
        positions.length > bounds.idNumberMaxRevealed ||
        positions.some((position) => position >= first && position <= last)
      );
    }
    case 'phone':
      return longestHiddenRun < bounds.phoneMinHiddenRun;
    case 'person-name':
      return positions.length > bounds.personNameMaxRevealed;
    case 'account':
    case 'address':
    case 'amount':
      return false;
  }
}
