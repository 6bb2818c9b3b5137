import type { Decisions } from '../../platform/decisions/decisions.ts';
import type { Leaving } from '../../platform/decisions/masking.ts';

/** The decisions of a platform that forgets to mask on one way out. */
export function masksAllWaysBut(way: Leaving['way'], decisions: Decisions): Decisions {
  const { mask } = decisions.masking;
  return {
    ...decisions,
    masking: {
      ...decisions.masking,
      mask: (field, value, leaving) => (leaving.way === way ? value : mask(field, value, leaving)),
    },
  };
}
