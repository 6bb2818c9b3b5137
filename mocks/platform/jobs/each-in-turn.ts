/**
 * Does the work of one after the other, or of so many at a time; what fails keeps nobody back, and the first failure
 * is thrown at the end.
 */
export async function eachInTurn<One>(
  all: readonly One[],
  work: (one: One) => Promise<void>,
  { atATime = 1 }: { readonly atATime?: number } = {},
): Promise<void> {
  const failures: unknown[] = [];
  const waiting = all.values();
  await Promise.all(
    Array.from({ length: atATime }, async () => {
      for (const one of waiting) await work(one).catch((error: unknown) => failures.push(error));
    }),
  );
  if (failures.length > 0) throw failures[0];
}
