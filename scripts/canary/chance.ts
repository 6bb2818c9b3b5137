import type { Canary } from '../../fixtures/world/canary.ts';
import { givenNameHeads, givenNameTails, surnames } from '../../fixtures/tables/personal-names.ts';

/** How often values drawn at random were somebody's, against how often the canary said that they would be. */
export interface Chance {
  readonly what: string;
  readonly drawn: number;
  readonly met: number;
  /** 1 less the sureness of those met, as a number of the drawn. */
  readonly expected: number;
}

const drawn = 200_000;
const heads = Object.values(givenNameHeads).flat();

/** Draws amounts of seven digits and names of three characters, of which a jurisdiction has too many to be unique. */
export function chancesOf(canary: Canary): readonly Chance[] {
  let state = 0x1234567;
  const below = (size: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % size;
  };
  const pick = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const amount = (): string => `${10_000 + below(90_000)}.${below(10)}${1 + below(9)}`;
  const name = (): string => pick(surnames) + pick(heads) + pick(givenNameTails);
  return [
    { what: 'amounts of seven digits', next: amount },
    { what: 'names of three characters', next: name },
  ].map(({ what, next }): Chance => {
    let met = 0;
    let sureness = 1;
    for (let place = 0; place < drawn; place++) {
      const [finding] = canary.identify(`"${next()}"`);
      if (finding === undefined) continue;
      met++;
      sureness = finding.sureness;
    }
    return { what, drawn, met, expected: Math.round((1 - sureness) * drawn) };
  });
}
