import type { WireRequest } from '../../../src/driver/wire-request.ts';
import { withBody } from './spoil-request.ts';

/** Requests that are tried to make one example smaller. */
const mostTries = 40;

/**
 * A smaller request that still shows the same, as `shows` tells: pieces of body and query are left out, halves first, then
 * smaller ones, for as long as that lasts. What is no HTTP, and a form, is left as it is.
 */
export async function shrinkRequest(
  request: WireRequest,
  shows: (request: WireRequest) => Promise<boolean>,
): Promise<WireRequest> {
  if (request.octets !== undefined || request.headers['content-type']?.startsWith('multipart/') === true)
    return request;
  let tries = 0;
  const attempt: Attempt = async (smaller) => {
    if (tries >= mostTries) return 'spent';
    tries += 1;
    return (await shows(smaller)) ? 'shows' : 'hides';
  };
  const words = request.body ?? '';
  const whole = Buffer.from(request.rawBody ?? words);
  const body = await shrinkBytes(whole, (bytes) => attempt(withBody(withoutBytes(request), bytes, words)));
  const smaller = body.byteLength < whole.byteLength ? withBody(withoutBytes(request), body, words) : request;
  const query = await shrinkBytes(Buffer.from(request.query), (bytes) =>
    attempt({ ...smaller, query: bytes.toString() }),
  );
  return { ...smaller, query: query.toString() };
}

type Outcome = 'shows' | 'hides' | 'spent';
type Attempt = (request: WireRequest) => Promise<Outcome>;

function withoutBytes({ rawBody: _, ...request }: WireRequest): WireRequest {
  return request;
}

async function shrinkBytes(bytes: Buffer, attempt: (bytes: Buffer) => Promise<Outcome>): Promise<Buffer> {
  let left = bytes;
  for (let size = Math.ceil(left.byteLength / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < left.byteLength;) {
      const without = Buffer.concat([left.subarray(0, at), left.subarray(at + size)]);
      const outcome = await attempt(without);
      if (outcome === 'spent') return left;
      if (outcome === 'shows') left = without;
      else at += size;
    }
  }
  return left;
}
