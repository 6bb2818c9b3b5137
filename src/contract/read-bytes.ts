import { Problem } from './problem.ts';
import { bodyTooLarge, brokenOff } from './refusals.ts';
import { SocketRequest } from './socket/socket-request.ts';

/** All bytes of a body, at once where they are there; a 413 Problem as soon as they are known to exceed `most`. */
export function readBytes(request: Request, most: number): Promise<Uint8Array> | Uint8Array {
  if (request instanceof SocketRequest && !request.isWhole) return request.readBytes(most);
  return readStream(request, most);
}

async function readStream(request: Request, most: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw bodyTooLarge(most);
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of request.body as ReadableStream<Uint8Array>) {
      length += chunk.byteLength;
      if (length > most) throw bodyTooLarge(most);
      chunks.push(chunk);
    }
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw brokenOff(cause);
  }
  const [only] = chunks;
  return only && chunks.length === 1 ? only : Buffer.concat(chunks, length);
}
