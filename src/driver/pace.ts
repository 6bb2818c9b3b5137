/** Spreads requests evenly over time, for a platform that limits how many it answers in a second. */
export interface Pace {
  /** Resolves when `count` more requests, one unless told, may go out: at the place of the last of them. */
  take(count?: number): Promise<void>;
}

/** @param perSecond Requests in a second. */
export function createPace(perSecond: number): Pace {
  const spacing = 1_000 / perSecond;
  let free = Number.NEGATIVE_INFINITY;
  return {
    async take(count = 1) {
      const now = performance.now();
      const last = Math.max(free, now) + spacing * (count - 1);
      free = last + spacing;
      if (last > now) await new Promise<void>((resolve) => void setTimeout(resolve, last - now));
    },
  };
}
