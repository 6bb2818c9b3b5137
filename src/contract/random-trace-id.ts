import { randomFillSync } from 'node:crypto';

const idBytes = 16;
/** Bytes for many ids are drawn at once: to draw costs the same for one as for all. */
const drawn = Buffer.allocUnsafeSlow(256 * idBytes);
let used = drawn.length;

/** A trace id of 32 hex digits. It names a request and is no secret. */
export function randomTraceId(): string {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  used += idBytes;
  return drawn.toString('hex', used - idBytes, used);
}
