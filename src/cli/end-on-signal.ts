/**
 * Runs `close` when the process is asked to end (Ctrl-C, SIGTERM), then ends it with 130. Gives back how to
 * stop listening.
 */
export function endOnSignal(close: () => Promise<void>): () => void {
  const end = () => void close().finally(() => process.exit(130));
  process.once('SIGINT', end).once('SIGTERM', end);
  return () => process.off('SIGINT', end).off('SIGTERM', end);
}
