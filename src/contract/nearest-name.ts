import { distance } from 'fastest-levenshtein';

/**
 * The name that `word` most likely meant, for "Did you mean …?": one that differs by at most two letters, and
 * by fewer than half of the word, or else one that holds the word; undefined where none is near.
 */
export function nearestName(word: string, names: readonly string[]): string | undefined {
  if (word === '') return undefined;
  const [nearest] = names
    .map((name) => ({ name, steps: stepsTo(word, name) }))
    .filter(({ steps }) => steps <= 2 && 2 * steps < word.length)
    .sort((one, other) => one.steps - other.steps || (one.name < other.name ? -1 : 1));
  return nearest?.name ?? names.find((name) => name.includes(word));
}

/** The whole name or its beginning, whichever is nearer: people leave the year out. */
function stepsTo(word: string, name: string): number {
  return Math.min(distance(word, name), distance(word, name.slice(0, word.length)));
}
