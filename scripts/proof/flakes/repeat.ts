/**
 * Does `once` for every number from `first` on, `count` times, `parallel` at a time, and tells of each as it ends.
 * Gives all of them in the order of their numbers.
 */
export async function repeat<Result>(
  once: (number: number) => Promise<Result>,
  { first, count, parallel, onEnd }: RepeatOptions<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) {
      const index = next++;
      const result = await once(first + index);
      results[index] = result;
      onEnd(result);
    }
  };
  await Promise.all(Array.from({ length: Math.min(parallel, count) }, lane));
  return results;
}

export interface RepeatOptions<Result> {
  readonly first: number;
  readonly count: number;
  readonly parallel: number;
  readonly onEnd: (result: Result) => void;
}
