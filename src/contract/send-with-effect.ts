import type { ServerResponse } from 'node:http';
import { halfOf, type WireEffect } from './wire-effect.ts';

/**
 * Sends an answer as a bad day has it, in place of sending it whole. Resolves when the connection is over, which for
 * `hang` is when the other side gives up or somebody destroys the socket.
 */
export async function sendWithEffect(
  outgoing: ServerResponse,
  response: Response,
  effect: WireEffect,
): Promise<void> {
  const { socket } = outgoing;
  if (socket === null || socket.destroyed) return;
  const over = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  if (effect === 'half-answer') {
    const body = new Uint8Array(await response.arrayBuffer());
    outgoing.writeHead(response.status, {
      ...Object.fromEntries(response.headers),
      'content-length': body.length,
    });
    outgoing.write(body.subarray(0, halfOf(body.length)), () => socket.destroySoon());
  } else if (effect === 'reset') {
    // A connection within TLS has no reset of its own.
    if (typeof socket.resetAndDestroy === 'function') socket.resetAndDestroy();
    else socket.destroy();
  }
  await over;
}
