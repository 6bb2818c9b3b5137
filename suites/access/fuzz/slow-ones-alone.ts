import type { FuzzInput } from './fuzz-input.ts';
import type { FuzzSession } from './fuzz-session.ts';
import { breakageOf, type Observation } from './observation.ts';

/** What was asked, how it was met, and the exchange where that is to be shown as it is. */
export interface Met {
  readonly input: FuzzInput;
  readonly observation: Observation;
  readonly exchange?: string;
}

/** Slow answers that are confirmed, each of which takes its time. */
const enoughSlow = 3;

/**
 * What was slow, asked again by itself: one input holds up all that are under way with it, and only what is slow alone is
 * to blame. A few that are will do.
 */
export async function slowOnesAlone(
  session: Pick<FuzzSession, 'send' | 'spoilt'>,
  { seenAll, patienceMs }: { readonly seenAll: readonly Met[]; readonly patienceMs: number },
): Promise<readonly Met[]> {
  const met: Met[] = [];
  let confirmed = 0;
  for (const one of seenAll) {
    const { input, observation } = one;
    if (breakageOf(observation, patienceMs) !== 'slow' || confirmed >= enoughSlow) {
      met.push(one);
      continue;
    }
    const held = { ...input, expects: observation.expects };
    const alone = await session.send(held, session.spoilt(input));
    if (breakageOf(alone.observation, patienceMs) === 'slow') confirmed += 1;
    met.push({ input, ...alone });
  }
  return met;
}
