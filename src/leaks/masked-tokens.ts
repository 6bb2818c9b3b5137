import type { Layer } from './layer.ts';

/** Digits with some of them hidden, as they stand in a layer; masks are written `*`. */
export interface MaskedToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A token of a length that numbers have may show little; any other has to show enough not to be chance. */
const leastDigits = 4;
const leastDigitsAtOtherLengths = 8;
const usualLengths = new Set([11, 18]);
const leastMasks = 2;
const longest = 40;

/** The mask or digit at an offset and the bytes it takes: `*`, `#`, ＊, •, ●, ■, █, ×, or a digit. */
function characterAt(bytes: Uint8Array, at: number): { text: string; size: number } | undefined {
  const code = bytes[at] ?? 0;
  if (code >= 0x30 && code <= 0x39) return { text: String.fromCharCode(code), size: 1 };
  if (code === 0x2a || code === 0x23) return { text: '*', size: 1 };
  if (code === 0x58 || code === 0x78) return { text: 'X', size: 1 };
  if (code === 0xc3 && bytes[at + 1] === 0x97) return { text: '*', size: 2 };
  const tail = (bytes[at + 1] ?? 0) * 256 + (bytes[at + 2] ?? 0);
  const isWideMask =
    (code === 0xef && tail === 0xbc8a) ||
    (code === 0xe2 && (tail === 0x80a2 || tail === 0x978f || tail === 0x96a0 || tail === 0x9688));
  return isWideMask ? { text: '*', size: 3 } : undefined;
}

/** The bytes of the mask at an offset, an X aside; 0 where there is none. */
export function maskSizeAt(bytes: Uint8Array, at: number): number {
  const character = characterAt(bytes, at);
  return character?.text === '*' ? character.size : 0;
}

/* Four X in a row hide digits; one at the end may be a check character. */
function withMasksFor(text: string): string {
  return text.replace(/X{4,}/g, (mask) => '*'.repeat(mask.length));
}

/** Every stretch of a layer that looks like a partly hidden number. */
export function maskedTokens({ bytes }: Layer): readonly MaskedToken[] {
  const tokens: MaskedToken[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at] ?? 0;
    if ((first < 0x30 || first > 0x39) && first !== 0x2a && first !== 0xef && first !== 0xe2) continue;
    let end = at;
    let text = '';
    for (let next = characterAt(bytes, end); next !== undefined; next = characterAt(bytes, end)) {
      text += next.text;
      end += next.size;
    }
    if (text.length >= leastMasks + leastDigits && text.length <= longest) {
      const masked = withMasksFor(text);
      const masks = masked.split('*').length - 1;
      const needed = usualLengths.has(masked.length) ? leastDigits : leastDigitsAtOtherLengths;
      if (masks >= leastMasks && masked.length - masks >= needed)
        tokens.push({ text: masked, start: at, end });
    }
    if (end > at) at = end - 1;
  }
  return tokens;
}
