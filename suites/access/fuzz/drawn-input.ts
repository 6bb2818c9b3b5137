import type { WireRequest } from '../../../src/driver/wire-request.ts';
import { text } from '../../../src/engine/text.ts';
import { breakValue } from '../../../src/fuzz/break-value.ts';
import type { Draw } from '../../../src/fuzz/draw.ts';
import type { FuzzInput } from './fuzz-input.ts';
import { withBody } from './spoil-request.ts';

/** Breaks the JSON body of one of some valid requests somewhere, as the dice fall, which may leave it a valid one. */
export function drawnInput(
  from: readonly { readonly operation: string; readonly request: WireRequest }[],
  draw: Draw,
): FuzzInput {
  const { operation, request } = draw.of(from);
  const { how, text: body } = breakValue(JSON.parse(request.body ?? 'null'), draw);
  return {
    operation,
    family: how.replace(/ at \/.*/, '').replaceAll(' ', '-'),
    what: text(`随机破坏（${how}）`, `a body broken at random (${how})`),
    expects: 'refusal',
    spoil: (valid) => withBody(valid, body, how),
  };
}
