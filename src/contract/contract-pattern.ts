/** What a compiled validator asks of a pattern. */
export interface ContractPattern {
  test(text: string): boolean;
}

/** Base64 of any length, as the specifications write it. */
export const base64Pattern = '^[A-Za-z0-9+/]+={0,2}$';

/**
 * A pattern of a schema, as compiled validators ask for it. Base64 travels in every envelope: what bytes are written as
 * again has the pattern beyond doubt, and to write them takes a fifth of the time that the pattern takes.
 */
export function contractPattern(source: string, flags: string): ContractPattern {
  const pattern = new RegExp(source, flags);
  if (source !== base64Pattern) return pattern;
  return {
    test(text) {
      const whole = text.length - (text.length % 4);
      const head = text.slice(0, whole);
      if (head === '' || Buffer.from(head, 'base64').toString('base64') !== head) return pattern.test(text);
      if (whole === text.length) return true;
      // Hex has the pattern, too, and may end within four characters; so may what is padded once too often.
      return pattern.test(head.slice(-4) + text.slice(whole));
    },
  };
}
