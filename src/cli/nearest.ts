import { closest, distance } from 'fastest-levenshtein';

/** The candidate that a misspelt word most likely meant; undefined when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const best = closest(word, [...candidates]);
  const tolerance = Math.max(3, Math.floor(best.length / 2));
  return distance(word, best) <= tolerance || best.includes(word)
    ? best
    : candidates.find((each) => each.includes(word));
}
