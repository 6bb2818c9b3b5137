import type { Readable } from 'node:stream';

/** Reads a container's log to its end, or until `enough` says so. */
export async function readLog(
  stream: Readable,
  enough: (log: string) => boolean = () => false,
): Promise<string> {
  let log = '';
  for await (const chunk of stream) {
    log += String(chunk);
    if (enough(log)) break;
  }
  return log;
}
