/** Bytes taken out of other bytes by decoding, with the way back. Layer 0 is the input itself. */
export interface Layer {
  readonly bytes: Uint8Array;
  /** Whether the bytes may be noise, because what was decoded may never have been encoded. */
  readonly guessed: boolean;
  /** Whether groups of digits were joined in it: what lies within one group stands in the parent, too. */
  readonly joined: boolean;
  /** Whether a stretch lies within one segment. */
  isOneSegment(start: number, end: number): boolean;
  /** Whether a segment, or the gap after one, begins at an offset. */
  isBoundary(offset: number): boolean;
  /** Where, in the input, what stands at an offset of this layer begins. */
  originOf(offset: number): number;
  /** The encodings from the input down to a stretch, outermost first. */
  encodingsOf(start: number, end: number): readonly string[];
}

export function inputLayer(bytes: Uint8Array): Layer {
  return {
    bytes,
    guessed: false,
    joined: false,
    isOneSegment: () => true,
    isBoundary: (offset) => offset === 0 || offset === bytes.length,
    originOf: (offset) => offset,
    encodingsOf: () => [],
  };
}

/** Where a decoder writes what it decodes. */
export interface LayerWriter {
  /**
   * Begins a segment: what follows was at `origin` of the parent, in an encoding (empty: copied), where every byte
   * now written took `stretch` bytes.
   */
  segment(origin: number, encoding: string, stretch: number): void;
  byte(value: number): void;
  /** Writes a Unicode code point as UTF-8. */
  codePoint(value: number): void;
  /** Separates what did not stand together. */
  gap(): void;
  /** The layer, or undefined when nothing was decoded. */
  finish(): Layer | undefined;
}

const gapByte = 0x0a;
const nothing = new Uint8Array(0);

/** A writer over a parent; `guessed` and `joined` as in {@link Layer}. */
export function createLayerWriter(
  parent: Layer,
  { guessed, joined = false }: { guessed: boolean; joined?: boolean },
): LayerWriter {
  // Most of what is looked through holds nothing to decode.
  let bytes = nothing;
  let length = 0;
  let decoded = false;
  const starts: number[] = [];
  const origins: number[] = [];
  const encodings: string[] = [];
  const stretches: number[] = [];

  const byte = (value: number): void => {
    if (length === bytes.length) {
      const larger = new Uint8Array(Math.max(256, bytes.length * 2));
      larger.set(bytes);
      bytes = larger;
    }
    bytes[length++] = value;
  };
  const segmentAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  return {
    segment(origin, encoding, stretch) {
      decoded ||= encoding !== '';
      starts.push(length);
      origins.push(origin);
      encodings.push(encoding);
      stretches.push(stretch);
    },
    byte,
    codePoint(value) {
      if (value < 0x80) {
        byte(value);
        return;
      }
      if (value < 0x800) byte(0xc0 | (value >>> 6));
      else {
        if (value < 0x10000) byte(0xe0 | (value >>> 12));
        else {
          byte(0xf0 | (value >>> 18));
          byte(0x80 | ((value >>> 12) & 0x3f));
        }
        byte(0x80 | ((value >>> 6) & 0x3f));
      }
      byte(0x80 | (value & 0x3f));
    },
    gap: () => {
      byte(gapByte);
    },
    finish() {
      if (!decoded) return undefined;
      return {
        bytes: bytes.subarray(0, length),
        guessed: guessed || parent.guessed,
        joined,
        isOneSegment: (start, end) => segmentAt(start) === segmentAt(end - 1),
        isBoundary: (offset) => starts[segmentAt(offset)] === offset || bytes[offset] === gapByte,
        originOf(offset) {
          const segment = segmentAt(offset);
          const into = (offset - (starts[segment] ?? 0)) * (stretches[segment] ?? 1);
          return parent.originOf((origins[segment] ?? 0) + Math.floor(into));
        },
        encodingsOf(start, end) {
          const own = new Set<string>();
          const first = segmentAt(start);
          let last = first;
          for (let segment = first; segment < starts.length && (starts[segment] ?? 0) < end; segment++) {
            const encoding = encodings[segment] ?? '';
            if (encoding !== '') own.add(encoding);
            last = segment;
          }
          return [...parent.encodingsOf(origins[first] ?? 0, (origins[last] ?? 0) + 1), ...own];
        },
      };
    },
  };
}
