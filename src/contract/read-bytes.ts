import { Problem } from './problem.ts';

/** All bytes of a body; throws a 413 Problem as soon as they are known to exceed `most`. */
export async function readBytes(request: Request, most: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge(most);
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of request.body as ReadableStream<Uint8Array>) {
      length += chunk.byteLength;
      if (length > most) throw tooLarge(most);
      chunks.push(chunk);
    }
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem(400, '3003', 'The body ended before it was complete.', { cause });
  }
  const [only] = chunks;
  return only && chunks.length === 1 ? only : Buffer.concat(chunks, length);
}

function tooLarge(most: number): Problem {
  return new Problem(413, '3003', `The body is larger than ${most} bytes.`);
}
