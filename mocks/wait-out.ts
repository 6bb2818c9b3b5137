import { setTimeout as wait } from 'node:timers/promises';

/** Waits so long in real time; a network that closes waits for nothing. */
export async function waitOut(milliseconds: number, closing: AbortSignal | undefined): Promise<void> {
  await wait(milliseconds, undefined, closing ? { signal: closing } : {}).catch((error: unknown) => {
    if (!closing?.aborted) throw error;
  });
}
