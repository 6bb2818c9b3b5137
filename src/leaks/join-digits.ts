import { createLayerWriter, type Layer } from './layer.ts';

const shortestRun = 8;
const longestSeparator = 6;

/** The digit (or X) at an offset with the bytes it takes: ASCII, or full-width (EF BC 90–99, EF BC B8). */
function digitAt(bytes: Uint8Array, at: number): { value: number; size: number } | undefined {
  const code = bytes[at] ?? 0;
  if (code >= 0x30 && code <= 0x39) return { value: code, size: 1 };
  if (code === 0x58 || code === 0x78) return { value: code, size: 1 };
  if (code !== 0xef || bytes[at + 1] !== 0xbc) return undefined;
  const third = bytes[at + 2] ?? 0;
  if (third >= 0x90 && third <= 0x99) return { value: third - 0x60, size: 3 };
  return third === 0xb8 ? { value: 0x58, size: 3 } : undefined;
}

/** How many bytes of separators stand at an offset: spaces, dashes, dots, their wide kin, zero-width spaces. */
function separatorsAt(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at - from < longestSeparator) {
    const code = bytes[at] ?? 0;
    const second = bytes[at + 1] ?? 0;
    const third = bytes[at + 2] ?? 0;
    if (code === 0x20 || code === 0x2d || code === 0x2e || code === 0x09) at += 1;
    else if (code === 0xc2 && (second === 0xa0 || second === 0xb7)) at += 2;
    else if (code === 0xe2 && second === 0x80 && third >= 0x80 && third <= 0x95) at += 3;
    else if (code === 0xe3 && second === 0x80 && third === 0x80) at += 3;
    else if (code === 0xef && ((second === 0xbc && third === 0x8d) || (second === 0xbb && third === 0xbf)))
      at += 3;
    else break;
  }
  return at - from;
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Joins digits that stand in groups (`110101 1990 …`), one by one, or in full width, to plain digits. */
export function joinDigits(layer: Layer): Layer | undefined {
  const { bytes } = layer;
  const writer = createLayerWriter(layer, { guessed: layer.guessed, joined: true });
  const write = (pieces: readonly Piece[]): void => {
    for (const [place, { from, to }] of pieces.entries()) {
      const wide = bytes[from] === 0xef;
      writer.segment(from, wide ? 'full-width' : place > 0 ? 'grouped-digits' : '', wide ? 3 : 1);
      for (let at = from; at < to;) {
        const digit = digitAt(bytes, at);
        if (digit === undefined) break;
        writer.byte(digit.value);
        at += digit.size;
      }
    }
    writer.gap();
  };
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at] ?? 0;
    if ((first < 0x30 || first > 0x39) && first !== 0xef) continue;
    const pieces: Piece[] = [];
    let digits = 0;
    let end = at;
    for (;;) {
      const from = end;
      const size = digitAt(bytes, from)?.size;
      if (size === undefined) break;
      while (digitAt(bytes, end)?.size === size) {
        end += size;
        digits++;
      }
      pieces.push({ from, to: end });
      const gap = separatorsAt(bytes, end);
      if (digitAt(bytes, end + gap) === undefined) break;
      end += gap;
    }
    if (digits >= shortestRun && (pieces.length > 1 || bytes[at] === 0xef)) write(pieces);
    if (end > at) at = end - 1;
  }
  return writer.finish();
}
