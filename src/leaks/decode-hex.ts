import { createLayerWriter, type Layer } from './layer.ts';

const shortestRun = 12;

const nibbles = new Int8Array(256).fill(-1);
for (const [value, code] of Buffer.from('0123456789abcdef').entries()) nibbles[code] = value;
for (const [value, code] of Buffer.from('0123456789ABCDEF').entries()) nibbles[code] = value;
const separators = new Set(Buffer.from(' :-,.'));

const nibbleAt = (bytes: Uint8Array, at: number): number => nibbles[bytes[at] ?? 0] ?? -1;

/** Decodes runs of hexadecimal digits, in both alignments, and pairs with a separator between them. */
export function decodeHex(layer: Layer): Layer | undefined {
  const { bytes } = layer;
  const writer = createLayerWriter(layer, { guessed: true });

  const decode = (from: number, to: number): void => {
    writer.segment(from, 'hex', 2);
    for (let at = from; at + 1 < to; at += 2) writer.byte(nibbleAt(bytes, at) * 16 + nibbleAt(bytes, at + 1));
    writer.gap();
  };
  /* `ab cd ef`: the same separator, or 0x with one, between pairs. Returns where the run ends. */
  const decodeSeparated = (from: number): number => {
    const separator = bytes[from + 2] ?? 0;
    if (!separators.has(separator)) return from;
    const pairs: number[] = [];
    let at = from;
    while (nibbleAt(bytes, at) >= 0 && nibbleAt(bytes, at + 1) >= 0 && nibbleAt(bytes, at + 2) < 0) {
      pairs.push(nibbleAt(bytes, at) * 16 + nibbleAt(bytes, at + 1));
      at += 2;
      if (bytes[at] !== separator) break;
      at++;
      while (bytes[at] === 0x20 || (bytes[at] === 0x30 && ((bytes[at + 1] ?? 0) | 0x20) === 0x78)) {
        at += bytes[at] === 0x20 ? 1 : 2;
      }
    }
    if (pairs.length * 2 < shortestRun) return from;
    writer.segment(from, 'hex', (at - from) / pairs.length);
    for (const value of pairs) writer.byte(value);
    writer.gap();
    return at;
  };

  for (let at = 0; at < bytes.length; at++) {
    if (nibbleAt(bytes, at) < 0) continue;
    let end = at + 1;
    while (nibbleAt(bytes, end) >= 0) end++;
    if (end - at >= shortestRun) {
      decode(at, end);
      decode(at + 1, end);
    } else if (end - at === 2) end = Math.max(end, decodeSeparated(at));
    at = end;
  }
  return writer.finish();
}
