/** Does the work of one after the other; what fails keeps nobody back, and the first failure is thrown at the end. */
export async function eachInTurn<One>(all: readonly One[], work: (one: One) => Promise<void>): Promise<void> {
  const failures: unknown[] = [];
  for (const one of all) {
    await work(one).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}
