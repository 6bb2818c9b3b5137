import { nearestName } from '../../src/contract/nearest-name.ts';

/** `Did you mean "…"? `, or nothing where no name is near. */
export function didYouMean(word: string, names: readonly string[]): string {
  const nearest = nearestName(word, names);
  return nearest === undefined ? '' : `Did you mean "${nearest}"? `;
}
