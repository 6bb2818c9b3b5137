/** Writes random values that authorities may have issued: valid by form and check digit, of blocks that are in use. */
export interface IssuedValues {
  /** The next values as lines of text, about `bytes` long; `count` says how many they are. */
  lines(bytes: number): { readonly text: string; readonly count: number };
}

const provinces = [
  ...[11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43],
  ...[44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65],
];
/** Third and fourth digits in use by GB/T 2260: 01 to 70, and 90. */
const prefectures = 71;
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = Buffer.from('10X98765432');
const longest = 32;
/** 10 to the power of the place. */
const powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];
const [zero, newline] = [0x30, 0x0a];

/** Half of them citizen ids; the others accounts of utilities, pledges, rights to land, units, cards and phones. */
export function createIssuedValues(seed: number): IssuedValues {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x85ebca6b) | 1;
  const below = (size: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 0x1_0000_0000) * size);
  };
  let bytes = Buffer.alloc(0);
  let end = 0;
  const digits = (value: number, width: number): void => {
    let rest = value;
    for (let at = end + width - 1; at >= end; at--) {
      bytes[at] = zero + (rest % 10);
      rest = Math.floor(rest / 10);
    }
    end += width;
  };
  const division = (): void => {
    const prefecture = 1 + below(prefectures);
    digits(provinces[below(provinces.length)] ?? 11, 2);
    digits(prefecture === 71 ? 90 : prefecture, 2);
    digits(1 + below(99), 2);
  };
  const citizenId = (): void => {
    const start = end;
    division();
    digits(1930 + below(90), 4);
    digits(1 + below(12), 2);
    digits(1 + below(28), 2);
    digits(below(1_000), 3);
    let sum = 0;
    for (let place = 0; place < 17; place++)
      sum += ((bytes[start + place] ?? 0) - zero) * (weights[place] ?? 0);
    bytes[end++] = checkCharacters[sum % 11] ?? 0;
  };
  /* A card of 19 digits that begins with 62 and passes Luhn's test. */
  const card = (): void => {
    const start = end;
    digits(62, 2);
    digits(below(1e8), 8);
    digits(below(1e8), 8);
    let sum = 0;
    for (let place = 0; place < 18; place++) {
      const doubled = ((bytes[start + place] ?? 0) - zero) * (place % 2 === 0 ? 1 : 2);
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    digits((10 - (sum % 10)) % 10, 1);
  };
  /* What follows the division of a number: digits so many at a time, and letters between them. */
  const behindDivision =
    (...parts: readonly (number | string)[]) =>
    (): void => {
      division();
      for (const part of parts) {
        if (typeof part === 'number') digits(below(powers[part] ?? 1), part);
        else for (let place = 0; place < part.length; place++) bytes[end++] = part.charCodeAt(place);
      }
    };
  const phone = (): void => {
    digits(130 + below(24), 3);
    digits(below(1e8), 8);
  };
  const others = [
    behindDivision(8),
    behindDivision(9, 1),
    behindDivision('X', 4, 7),
    behindDivision(9, 3, 'J'),
    behindDivision(6, 'GB', 5, 'F', 8),
    phone,
    card,
  ];
  return {
    lines(size) {
      bytes = Buffer.alloc(size + longest);
      end = 0;
      let count = 0;
      while (end < size) {
        if ((count & 1) === 0) citizenId();
        else others[below(others.length)]?.();
        bytes[end++] = newline;
        count++;
      }
      return { text: bytes.toString('latin1', 0, end), count };
    },
  };
}
