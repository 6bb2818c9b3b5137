/** Lets a bounded number of works run at a time; the others wait in the order in which they came. */
export interface Turns {
  take<Value>(work: () => Promise<Value>): Promise<Value>;
}

export function createTurns(most: number): Turns {
  const waiting: (() => void)[] = [];
  let free = most;
  return {
    async take(work) {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await work();
      } finally {
        // Whoever waits longest takes over the place.
        const next = waiting.shift();
        if (next) next();
        else free += 1;
      }
    },
  };
}
