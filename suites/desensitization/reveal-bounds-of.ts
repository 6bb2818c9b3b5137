import type { Profile } from '../../src/contract/profile.ts';
import type { RevealBounds } from '../../src/leaks/index.ts';

/** What may be seen of a value without licence, by the profile. */
export function revealBoundsOf({ settings }: Profile): RevealBounds {
  return {
    idNumberMaxRevealed: settings.idNumberMaxRevealed.value,
    idNumberHiddenPositions: settings.idNumberHiddenPositions.value,
    personNameMaxRevealed: settings.personNameMaxRevealed.value,
    phoneMinHiddenRun: settings.phoneMinHiddenRun.value,
  };
}
