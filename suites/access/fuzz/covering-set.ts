import type { Draw } from '../../../src/fuzz/draw.ts';
import type { FuzzInput } from './fuzz-input.ts';

/** How often a family is asked in the covering set at the least, over all operations. */
const perFamily = 3;
/** How many inputs an operation gets at the least. */
const perOperation = 8;
/** Families whose inputs are of a megabyte: once is enough. */
const heavy: ReadonlySet<string> = new Set(['beyond-the-size', 'just-the-size', 'overlong-query']);

/** The inputs of a run in the order in which they are asked. */
export interface FuzzPlan {
  /** Asked in every run, whatever its seed: every family somewhere, every operation with something. */
  readonly covering: readonly FuzzInput[];
  /** The rest, shuffled by the seed, as far as the time goes. */
  readonly rest: readonly FuzzInput[];
}

/** Divides all inputs, a list for each operation, into those of every run and the rest. */
export function planInputs(byOperation: readonly (readonly FuzzInput[])[], draw: Draw): FuzzPlan {
  const families = new Map<string, number>();
  const operations = new Map<string, number>();
  const covering: FuzzInput[] = [];
  const rest: FuzzInput[] = [];
  const longest = Math.max(0, ...byOperation.map((inputs) => inputs.length));
  // In turns, each operation starting at another place of its list, so that neither the first operation nor the first
  // families take all the places.
  for (let round = 0; round < longest; round += 1) {
    byOperation.forEach((inputs, at) => {
      const input = round < inputs.length ? inputs[(round + at * 7) % inputs.length] : undefined;
      if (!input) return;
      const key = `${input.expects} ${input.family}`;
      const ofFamily = families.get(key) ?? 0;
      const ofOperation = operations.get(input.operation) ?? 0;
      const isHeavy = heavy.has(input.family);
      const isWanted = ofFamily < (isHeavy ? 1 : perFamily) || (!isHeavy && ofOperation < perOperation);
      if (!isWanted) {
        rest.push(input);
        return;
      }
      families.set(key, ofFamily + 1);
      operations.set(input.operation, ofOperation + 1);
      covering.push(input);
    });
  }
  return { covering, rest: shuffled(rest, draw) };
}

function shuffled<Value>(values: readonly Value[], draw: Draw): readonly Value[] {
  const left = [...values];
  return values.map(() => {
    const at = draw.below(left.length);
    const last = left.at(-1) as Value;
    const chosen = left[at] as Value;
    left[at] = last;
    left.pop();
    return chosen;
  });
}
