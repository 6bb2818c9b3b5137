import { setTimeout as wait } from 'node:timers/promises';

/** Waits so long in real time, or until one of the signals; a network that closes waits for nothing. */
export async function waitOut(
  milliseconds: number,
  ...ends: readonly (AbortSignal | undefined)[]
): Promise<void> {
  const signal = AbortSignal.any(ends.filter((end) => end !== undefined));
  await wait(milliseconds, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
