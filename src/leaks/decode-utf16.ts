import { createLayerWriter, type Layer } from './layer.ts';

const shortestRun = 4;

function isText(unit: number): boolean {
  return (
    (unit >= 0x20 && unit <= 0x7e) ||
    unit === 0x0a ||
    unit === 0x0d ||
    unit === 0x09 ||
    (unit >= 0x3000 && unit <= 0x9fff) ||
    (unit >= 0xff00 && unit <= 0xffef)
  );
}

/** Decodes stretches of UTF-16 of either byte order; ASCII in them, with its zero bytes, gives them away. */
export function decodeUtf16(layer: Layer): Layer | undefined {
  const { bytes } = layer;
  if (!bytes.includes(0) && bytes[0] !== 0xfe && bytes[0] !== 0xff) return undefined;
  const writer = createLayerWriter(layer, { guessed: false });
  for (const big of [false, true]) {
    const unitAt = (at: number): number => {
      const first = bytes[at] ?? 0;
      const second = bytes[at + 1] ?? 0;
      return big ? first * 256 + second : second * 256 + first;
    };
    let decodedTo = bytes[0] === (big ? 0xfe : 0xff) ? 2 : 0;
    for (
      let zero = bytes.indexOf(0, decodedTo);
      zero >= 0;
      zero = bytes.indexOf(0, Math.max(zero + 1, decodedTo))
    ) {
      const at = big ? zero : zero - 1;
      if (at < decodedTo || !isText(unitAt(at))) continue;
      let from = at;
      while (from - 2 >= decodedTo && isText(unitAt(from - 2))) from -= 2;
      let to = at;
      while (to + 1 < bytes.length && isText(unitAt(to))) to += 2;
      if ((to - from) / 2 < shortestRun) continue;
      writer.segment(from, 'utf-16', 1);
      for (let unit = from; unit < to; unit += 2) {
        // One segment a character: its length in UTF-8 varies.
        if (unitAt(unit) > 0x7f || unitAt(unit - 2) > 0x7f) writer.segment(unit, 'utf-16', 1);
        writer.codePoint(unitAt(unit));
      }
      writer.gap();
      decodedTo = to;
    }
  }
  return writer.finish();
}
