/** What a masked form shows of a value. */
export interface Revealed {
  /** Positions from 1, ascending. */
  readonly positions: readonly number[];
  /** The longest stretch of neighbouring hidden characters. */
  readonly longestHiddenRun: number;
}

const maskCharacters = new Set('*＊•●·#█■×…_');

/** Whether a character stands for hidden ones. */
export function isMask(character: string): boolean {
  return maskCharacters.has(character);
}

function withPositions(length: number, positions: readonly number[]): Revealed {
  const shown = new Set(positions);
  let longestHiddenRun = 0;
  let run = 0;
  for (let position = 1; position <= length; position++) {
    run = shown.has(position) ? 0 : run + 1;
    longestHiddenRun = Math.max(longestHiddenRun, run);
  }
  return { positions: [...shown].sort((one, other) => one - other), longestHiddenRun };
}

const range = (from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, step) => from + step);

function sameLength(value: readonly string[], shown: readonly string[]): readonly number[] | undefined {
  const positions: number[] = [];
  for (const [place, character] of shown.entries()) {
    if (character === value[place]) positions.push(place + 1);
    else if (!isMask(character)) return undefined;
  }
  return positions;
}

/** Visible pieces between masks: the first and last at the value's ends, the others in order between them. */
function inPieces(value: readonly string[], shown: readonly string[]): readonly number[] | undefined {
  const pieces = shown
    .map((character) => (isMask(character) ? '*' : character))
    .join('')
    .split(/\*+/);
  const text = value.join('');
  const head = pieces[0] ?? '';
  if (pieces.length === 1) {
    const place = text.indexOf(head);
    return place < 0 || head === '' ? undefined : range(place + 1, head.length);
  }
  const tail = pieces.at(-1) ?? '';
  if (!text.startsWith(head) || !text.endsWith(tail) || head.length + tail.length > text.length)
    return undefined;
  const positions = [...range(1, head.length)];
  let from = head.length;
  for (const piece of pieces.slice(1, -1)) {
    const place = text.slice(0, text.length - tail.length).indexOf(piece, from);
    if (place < 0) return undefined;
    positions.push(...range(place + 1, piece.length));
    from = place + piece.length;
  }
  return [...positions, ...range(text.length - tail.length + 1, tail.length)];
}

/**
 * What `shown` (a mask such as `110101********1234`, `张*`, or a bare part such as `19900307`) gives away of
 * `value`; undefined when it is no masked form of it. Masks may be shorter or longer than what they hide.
 */
export function revealed(value: string, shown: string): Revealed | undefined {
  const whole = [...value.toUpperCase()];
  const parts = [...shown.toUpperCase()];
  const aligned = whole.length === parts.length ? sameLength(whole, parts) : inPieces(whole, parts);
  return aligned === undefined ? undefined : withPositions(whole.length, aligned);
}

/** What several views of one value give away together; views that are no masked form of it count for nothing. */
export function revealedTogether(value: string, views: readonly string[]): Revealed {
  const positions = views.flatMap((shown) => revealed(value, shown)?.positions ?? []);
  return withPositions([...value].length, positions);
}
