import type { ServerResponse } from 'node:http';
import type { HeaderView } from './light-headers.ts';
import { LightResponse } from './light-response.ts';

/** Writes a Response to a socket, in one piece where its bytes are there already. */
export async function sendResponse(outgoing: ServerResponse, response: Response): Promise<void> {
  if (response instanceof LightResponse && !response.isWhole) {
    const { status, headers, bytes } = response.answer;
    sendBytes(outgoing, { status, headers, bytes });
    return;
  }
  const { body, status, headers } = response;
  if (body === null) {
    sendBytes(outgoing, { status, headers, bytes: null });
    return;
  }
  outgoing.writeHead(status, rawOf(headers));
  for await (const chunk of body) {
    if (outgoing.destroyed) return;
    if (!outgoing.write(chunk)) await new Promise<void>((resolve) => wakeUp(outgoing, resolve));
  }
  outgoing.end();
}

function sendBytes(
  outgoing: ServerResponse,
  { status, headers, bytes }: { status: number; headers: HeaderView; bytes: Uint8Array | null },
): void {
  const raw = rawOf(headers);
  if (bytes !== null) raw.push('content-length', String(bytes.byteLength));
  else if (status !== 204 && status !== 304) raw.push('content-length', '0');
  outgoing.writeHead(status, raw);
  if (bytes === null) outgoing.end();
  else outgoing.end(bytes);
}

function rawOf(headers: HeaderView): string[] {
  const raw: string[] = [];
  for (const [name, value] of headers) raw.push(name, value);
  return raw;
}

/** When there is room again, or nobody left to send to. */
function wakeUp(outgoing: ServerResponse, resolve: () => void): void {
  const done = (): void => {
    outgoing.off('drain', done);
    outgoing.off('close', done);
    resolve();
  };
  outgoing.once('drain', done);
  outgoing.once('close', done);
}
