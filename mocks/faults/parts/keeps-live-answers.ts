import type { Decisions } from '../../platform/decisions/decisions.ts';
import type { LiveAnswer } from '../../platform/decisions/freshness.ts';

/** The decisions of a platform that answers from what it was told before, for as long as that is good enough to it. */
export function keepsLiveAnswers(
  decisions: Decisions,
  isGoodEnough: (times: { readonly at: number; readonly now: number }) => boolean,
): Decisions {
  const kept = new Map<string, { readonly answer: LiveAnswer; readonly at: number }>();
  return {
    ...decisions,
    freshness: {
      ...decisions.freshness,
      async readLive({ item, uscc, now }, ask) {
        const key = `${item} ${uscc}`;
        const known = kept.get(key);
        if (known && isGoodEnough({ at: known.at, now })) return known.answer;
        const answer = await ask();
        kept.set(key, { answer, at: now });
        return answer;
      },
    },
  };
}
