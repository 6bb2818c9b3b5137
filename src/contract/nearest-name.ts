/** The name that differs least, and by at most two letters, from `word`, for "Did you mean …?"; undefined where none is near. */
export function nearestName(word: string, names: readonly string[]): string | undefined {
  const [nearest] = names
    .map((name) => ({ name, distance: distanceTo(word, name) }))
    .filter(({ distance }) => distance <= 2 && distance < word.length)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return nearest?.name;
}

/** The whole name or its beginning, whichever is nearer: people leave the year out. */
function distanceTo(word: string, name: string): number {
  return Math.min(editDistance(word, name), editDistance(word, name.slice(0, word.length)));
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...b].entries()) {
      const substituted = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(substituted, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
