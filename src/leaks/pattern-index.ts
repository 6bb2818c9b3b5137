/** Finds many byte strings at once. */
export interface PatternIndex {
  /** Calls `onMatch` for every occurrence, in no particular order among those that overlap. */
  search(bytes: Uint8Array, onMatch: (pattern: number, start: number, end: number) => void): void;
}

const filterBits = 21;
const bucketBits = 16;
const multiplier = 0x9e3779b1;
const secondMultiplier = 0x85ebca6b;
const shortAnchor = 4;
const longAnchor = 6;

const wordAt = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) |
  ((bytes[at + 1] ?? 0) << 8) |
  ((bytes[at + 2] ?? 0) << 16) |
  ((bytes[at + 3] ?? 0) << 24);

/** A number for the four bytes from a place on. */
const shortHash = (bytes: Uint8Array, at: number): number => Math.imul(wordAt(bytes, at), multiplier);

/** A number for six. */
const longHash = (bytes: Uint8Array, at: number): number =>
  shortHash(bytes, at) ^ Math.imul((bytes[at + 4] ?? 0) | ((bytes[at + 5] ?? 0) << 8), secondMultiplier);

/**
 * Every pattern (of at least four bytes) is hung up at those six of its bytes (four, if any pattern is shorter) that
 * fewest others share; a text is then looked through as many bytes at a time against a bit filter, and only what
 * passes is compared. Four digits are shared by too many amounts to tell much; six are not.
 */
export function createPatternIndex(patterns: readonly Uint8Array[]): PatternIndex {
  const isLong = patterns.every(({ length }) => length >= longAnchor);
  const anchorLength = isLong ? longAnchor : shortAnchor;
  const hashAt = isLong ? longHash : shortHash;
  const filter = new Uint32Array(2 ** (filterBits - 5));
  const heads = new Int32Array(2 ** bucketBits).fill(-1);
  const next = new Int32Array(patterns.length);
  const anchors = new Int32Array(patterns.length);
  const hashes = new Int32Array(patterns.length);
  const crowd = new Int32Array(2 ** bucketBits);

  for (const [pattern, bytes] of patterns.entries()) {
    if (bytes.length < shortAnchor)
      throw new RangeError(`A pattern has at least four bytes; pattern ${String(pattern)} has not.`);
    let anchor = 0;
    let fewest = Infinity;
    for (let at = 0; at + anchorLength <= bytes.length && fewest > 0; at++) {
      const company = crowd[hashAt(bytes, at) >>> (32 - bucketBits)] ?? 0;
      if (company < fewest) {
        fewest = company;
        anchor = at;
      }
    }
    const hash = hashAt(bytes, anchor);
    const bucket = hash >>> (32 - bucketBits);
    const bit = hash >>> (32 - filterBits);
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    crowd[bucket] = (crowd[bucket] ?? 0) + 1;
    next[pattern] = heads[bucket] ?? -1;
    heads[bucket] = pattern;
    anchors[pattern] = anchor;
    hashes[pattern] = hash;
  }

  const matchesAt = (text: Uint8Array, start: number, bytes: Uint8Array): boolean => {
    if (start < 0 || start + bytes.length > text.length) return false;
    for (let at = 0; at < bytes.length; at++) if (text[start + at] !== bytes[at]) return false;
    return true;
  };

  return {
    search(text, onMatch) {
      const last = text.length - anchorLength;
      for (let at = 0; at <= last; at++) {
        const hash = hashAt(text, at);
        const bit = hash >>> (32 - filterBits);
        if (((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) continue;
        let pattern = heads[hash >>> (32 - bucketBits)] ?? -1;
        while (pattern >= 0) {
          const bytes = patterns[pattern];
          if (hashes[pattern] === hash && bytes !== undefined) {
            const start = at - (anchors[pattern] ?? 0);
            if (matchesAt(text, start, bytes)) onMatch(pattern, start, start + bytes.length);
          }
          pattern = next[pattern] ?? -1;
        }
      }
    },
  };
}
