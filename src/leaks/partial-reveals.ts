import type { LeakValue } from './leak-value.ts';
import type { Layer } from './layer.ts';
import { maskedTokens, type MaskedToken } from './masked-tokens.ts';
import { exceedsBounds, type RevealBounds } from './reveal-bounds.ts';
import { revealed } from './revealed.ts';

/** A masked number that shows more of a value than it may. */
export interface PartialReveal {
  readonly value: LeakValue;
  readonly start: number;
  readonly end: number;
}

/** Looks for id numbers and phone numbers whose masks hide too little. */
export function createPartialReveals(
  values: readonly LeakValue[],
  bounds: RevealBounds,
): (layer: Layer) => readonly PartialReveal[] {
  const numbers = values.filter(({ kind }) => kind === 'id-number' || kind === 'phone');
  /* Values by what they show under a shape (digits before the first mask, digits after the last). */
  const shapes = new Map<string, ReadonlyMap<string, readonly LeakValue[]>>();
  const candidatesFor = (token: MaskedToken): readonly LeakValue[] => {
    const head = token.text.slice(0, token.text.indexOf('*'));
    const tail = token.text.slice(token.text.lastIndexOf('*') + 1);
    const shape = `${String(head.length)}-${String(tail.length)}`;
    let byEnds = shapes.get(shape);
    if (byEnds === undefined) {
      byEnds = Map.groupBy(numbers, ({ value }) => endsOf(value, head.length, tail.length));
      shapes.set(shape, byEnds);
    }
    return byEnds.get(`${head}*${tail}`) ?? [];
  };
  return (layer) =>
    maskedTokens(layer).flatMap((token) => {
      const value = candidatesFor(token).find((candidate) => {
        const shown = revealed(candidate.value, token.text);
        return shown !== undefined && exceedsBounds(candidate.kind, shown, bounds);
      });
      return value === undefined ? [] : [{ value, start: token.start, end: token.end }];
    });
}

function endsOf(value: string, head: number, tail: number): string {
  return `${value.slice(0, head)}*${tail === 0 ? '' : value.slice(-tail)}`;
}
