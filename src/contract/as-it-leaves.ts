import type { Exchange } from './exchange.ts';
import type { RenderedAnswer } from './render-answer.ts';
import { LightHeaders } from './socket/light-headers.ts';
import { halfOf, type WireEffect } from './wire-effect.ts';

/** What of an answer the other side gets to see; status 0 where it sees nothing. */
export function asItLeaves(rendered: RenderedAnswer, effect: WireEffect | undefined): Exchange['response'] {
  if (effect === undefined) return rendered;
  const { status, headers, bytes } = rendered;
  if (effect === 'half-answer') {
    const half = (bytes ?? new Uint8Array()).subarray(0, halfOf(bytes?.length ?? 0));
    return { status, headers, bytes: half };
  }
  return { status: 0, headers: LightHeaders.none(), bytes: null };
}
