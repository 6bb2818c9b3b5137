import { createLayerWriter, type Layer } from './layer.ts';

const shortestRun = 8;
/** A line of wrapped Base64 is at least this long. */
const wrappedLine = 60;

/** Both alphabets at once: `+/` and `-_`. */
const sextets = new Int8Array(256).fill(-1);
const alphabet = Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
for (const [value, code] of alphabet.entries()) {
  sextets[code] = value;
}
sextets['-'.charCodeAt(0)] = 62;
sextets['_'.charCodeAt(0)] = 63;

const sextetAt = (bytes: Uint8Array, at: number): number => sextets[bytes[at] ?? 0] ?? -1;

/**
 * Words of natural language are no Base64 of anything sought: digits encode to groups that begin with M, N or O,
 * Han characters and digests to text with digits in it.
 */
function mayHoldSecret(bytes: Uint8Array, from: number, to: number): boolean {
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const code = bytes[at] ?? 0;
    if (code >= 0x30 && code <= 0x39) return true;
    if (code >= 0x4d && code <= 0x4f && ++capitals === 2) return true;
  }
  return false;
}

/** The end of a run that begins at `from`, line breaks inside wrapped runs included. */
function runEnd(bytes: Uint8Array, from: number): number {
  let lineStart = from;
  let at = from;
  for (;;) {
    while (at < bytes.length && sextetAt(bytes, at) >= 0) at++;
    let after = at;
    while (after < at + 2 && (bytes[after] === 0x0a || bytes[after] === 0x0d)) after++;
    if (after === at || at - lineStart < wrappedLine || sextetAt(bytes, after) < 0) return at;
    at = after;
    lineStart = after;
  }
}

/** Decodes every run of Base64 or Base64url characters in all four alignments. */
export function decodeBase64(layer: Layer): Layer | undefined {
  const { bytes } = layer;
  const writer = createLayerWriter(layer, { guessed: true });
  const decode = (from: number, to: number): void => {
    writer.segment(from, 'base64', 4 / 3);
    let bits = 0;
    let held = 0;
    for (let at = from; at < to; at++) {
      const sextet = sextetAt(bytes, at);
      if (sextet < 0) continue;
      bits = ((bits << 6) | sextet) & 0xffff;
      held += 6;
      if (held >= 8) {
        held -= 8;
        writer.byte((bits >>> held) & 0xff);
      }
    }
    writer.gap();
  };
  for (let at = 0; at < bytes.length; at++) {
    if (sextetAt(bytes, at) < 0) continue;
    const end = runEnd(bytes, at);
    if (end - at >= shortestRun && mayHoldSecret(bytes, at, end)) {
      for (let alignment = 0; alignment < 4; alignment++) decode(at + alignment, end);
    }
    at = end;
  }
  return writer.finish();
}
