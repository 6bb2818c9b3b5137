/**
 * Runs `close` when the process is asked to end (Ctrl-C, SIGTERM), then ends it with 130. Gives back how to
 * stop listening.
 */
export function endOnSignal(close: () => Promise<void>): () => void {
  const end = () => void close().finally(() => process.exit(130));
  process.once('SIGINT', end).once('SIGTERM', end);
  return () => process.off('SIGINT', end).off('SIGTERM', end);
}

/** `ended` resolves when the process is asked to end; until `forget` is called nothing else comes of it. */
export function awaitSignal(): { readonly ended: Promise<unknown>; forget(): void } {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const end = () => resolve(undefined);
  process.on('SIGINT', end).on('SIGTERM', end);
  return { ended: promise, forget: () => void process.off('SIGINT', end).off('SIGTERM', end) };
}
